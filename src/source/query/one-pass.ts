import { mostRows, type OpenSource, type QueryAnswer } from './engine.ts';
import { type PlainCount, plainCount } from './plain-count.ts';

/** How DuckDB is asked. */
type Ask = OpenSource['ask'];

/**
 * The answers of those SELECTs that count the same rows, each by its own groups, had by reading the rows once. Whatever is
 * more than a plain count, alone, or answered with too many rows is not among them, and is asked for by itself.
 */
export async function inOnePass(
  selects: readonly string[],
  ask: Ask,
  progress?: (share: number) => void,
): Promise<ReadonlyMap<string, QueryAnswer>> {
  const answers = new Map<string, QueryAnswer>();
  const counts: { readonly select: string; readonly count: PlainCount }[] = [];
  for (const select of new Set(selects)) {
    const isSound = await ask(`select * from (\n${select}\n) as answer limit 0`).then(Boolean, () => false);
    if (!isSound) continue;
    const written = await ask(`select json_serialize_sql(${quoted(select)})`);
    const count = plainCount(written.rows[0]?.[0] ?? '{}');
    if (count) counts.push({ select, count });
  }
  for (const alike of Map.groupBy(counts, ({ count }) => count.rows).values()) {
    if (alike.length < 2) continue;
    const pass = passOf(alike.map(({ count }) => count));
    const [[sql] = []] = (await ask(`select json_deserialize_sql(${quoted(pass.written)})`)).rows;
    const { rows } = await ask(sql ?? '', progress);
    if (rows.length > mostRows) continue;
    for (const [i, { select, count }] of alike.entries()) {
      const { set, places } = pass.parts[i] ?? { set: '', places: [] };
      answers.set(select, {
        columns: count.columns.map(({ name }) => name),
        rows: rows.filter((row) => row[0] === set).map((row) => places.map((place) => row[place] ?? null)),
      });
    }
  }
  return answers;
}

/** One SELECT for several: which of its rows and columns are whose. */
interface Pass {
  readonly written: string;
  /** What the first column says in a count's own rows, and where its columns stand. */
  readonly parts: readonly { readonly set: string; readonly places: readonly number[] }[];
}

function passOf(counts: readonly PlainCount[]): Pass {
  const text = (expression: unknown) => JSON.stringify(expression);
  const all = counts.flatMap(({ columns }) => columns);
  const byKey = [
    ...new Map(all.filter(({ isKey }) => isKey).map((column) => [text(column.expression), column])).keys(),
  ];
  const byFigure = [...new Set(all.filter(({ isKey }) => !isKey).map(({ expression }) => text(expression)))];
  const setOf = ({ columns }: PlainCount) =>
    byKey.flatMap((key, i) => (columns.some(({ isKey, expression }) => isKey && text(expression) === key) ? [i] : []));
  const sets = [...new Set(counts.map((count) => text(setOf(count))))];
  const [{ from, where } = { from: {}, where: null }] = counts;
  const keys = byKey.map((key) => JSON.parse(key) as object);
  const items = [
    // A bit for each key by which a row is not grouped.
    { class: 'OPERATOR', type: 'GROUPING_FUNCTION', alias: '', children: keys },
    ...keys,
    ...byFigure.map((figure) => JSON.parse(figure) as object),
  ];
  const node = {
    type: 'SELECT_NODE',
    modifiers: [],
    cte_map: { map: [] },
    select_list: items.map((item, i) => ({ ...item, alias: `counted_${i}` })),
    from_table: from,
    where_clause: where,
    group_expressions: keys,
    group_sets: sets.map((set) => JSON.parse(set) as unknown),
    aggregate_handling: 'STANDARD_HANDLING',
    having: null,
    sample: null,
    qualify: null,
  };
  const placeOf = ({ isKey, expression }: PlainCount['columns'][number]) =>
    1 + (isKey ? byKey.indexOf(text(expression)) : byKey.length + byFigure.indexOf(text(expression)));
  return {
    written: JSON.stringify({ error: false, statements: [{ node, named_param_map: [] }] }),
    parts: counts.map((count) => ({
      set: String(byKey.reduce((bits, _, i) => bits * 2 + (setOf(count).includes(i) ? 0 : 1), 0)),
      places: count.columns.map(placeOf),
    })),
  };
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
