/** An expression or a table as DuckDB writes it down in JSON. */
type Node = { readonly [key: string]: unknown };

/** A SELECT that counts the rows of one table by its period, and perhaps by groups: such as can share a reading of them. */
export interface PlainCount {
  /** Of which rows of which table, as a text that is the same for the same ones. */
  readonly rows: string;
  readonly from: Node;
  readonly where: Node | null;
  /** Its columns in order: by which the rows are grouped, and the figures. */
  readonly columns: readonly { readonly name: string; readonly isKey: boolean; readonly expression: Node }[];
}

const keys: ReadonlySet<unknown> = new Set(['period', 'group']);

/** Expressions that mean the same beside others: no subquery, no window, no star. */
const plain: ReadonlySet<unknown> = new Set([
  'BETWEEN',
  'CASE',
  'CAST',
  'COLUMN_REF',
  'COMPARISON',
  'CONJUNCTION',
  'CONSTANT',
  'FUNCTION',
  'OPERATOR',
]);

/** What a SELECT counts, as DuckDB wrote it down; undefined where it is more than a plain count. */
export function plainCount(written: string): PlainCount | undefined {
  const { statements } = JSON.parse(written, withoutPlace) as {
    readonly statements?: readonly { readonly node: Node }[];
  };
  const node = statements?.length === 1 ? statements[0]?.node : undefined;
  if (!node || !isOneTable(node)) return undefined;
  const { from_table: from, where_clause: where, group_expressions: groups, group_sets: sets } = node;
  const columns = (node['select_list'] as readonly Node[]).map((item) => {
    const name = String(item['alias'] || (item['column_names'] as readonly string[] | undefined)?.at(-1) || '');
    return { name, isKey: keys.has(name), expression: { ...item, alias: '' } };
  });
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  const ofFigures = columns.filter(({ isKey }) => !isKey).map(({ expression }) => expression);
  // A name that is a column and the name of a figure, too, would mean another thing beside other figures.
  const isClear = [...ofFigures, ...(where ? [where] : [])].every((part) => isPlain(part, names));
  const ofKeys = columns.filter(({ isKey }) => isKey);
  const isGroupedByKeys =
    ofKeys.length > 0 &&
    ofKeys.every(({ name, expression }) => isPlain(expression, new Set(isColumn(expression, name) ? [] : [name]))) &&
    same(sets, [ofKeys.map((_, i) => i)]) &&
    same(
      (groups as readonly Node[]).map((group) => columnGroupedBy(group, columns)).sort(),
      columns.flatMap(({ isKey }, i) => (isKey ? [i] : [])),
    );
  if (names.has('') || names.size < columns.length || !isClear || !isGroupedByKeys) return undefined;
  return { rows: JSON.stringify([from, where]), from: from as Node, where: where as Node | null, columns };
}

/** Where something stood in the text says nothing of what it is. */
function withoutPlace(key: string, value: unknown): unknown {
  return key === 'query_location' ? undefined : value;
}

function isOneTable({
  type,
  modifiers,
  cte_map,
  from_table,
  aggregate_handling,
  having,
  sample,
  qualify,
}: Node): boolean {
  const { type: kind, sample: drawn } = (from_table ?? {}) as Node;
  return (
    type === 'SELECT_NODE' &&
    kind === 'BASE_TABLE' &&
    aggregate_handling === 'STANDARD_HANDLING' &&
    same([modifiers, cte_map], [[], { map: [] }]) &&
    [having, sample, qualify, drawn].every((part) => part === null)
  );
}

/** Whether an expression is plain throughout, can be written again as it is, and names no column called like one of these. */
function isPlain(part: unknown, names: ReadonlySet<string>): boolean {
  if (typeof part === 'number') return Number.isSafeInteger(part) || !Number.isInteger(part);
  if (Array.isArray(part)) return part.every((one) => isPlain(one, names));
  if (typeof part !== 'object' || part === null) return true;
  const { class: kind, type, column_names: path } = part as Node;
  if (kind !== undefined && (!plain.has(kind) || type === 'GROUPING_FUNCTION')) return false;
  if (Array.isArray(path) && path.some((name) => names.has(String(name).toLowerCase()))) return false;
  return Object.values(part).every((one) => isPlain(one, names));
}

/** By which of its columns a SELECT groups: by its number, its name, or once more what it is; -1 for anything else. */
function columnGroupedBy(group: Node, columns: PlainCount['columns']): number {
  const { value } = (group['class'] === 'CONSTANT' ? group['value'] : {}) as Node;
  if (typeof value === 'number') return value - 1;
  return columns.findIndex(({ name, expression }) => same(group, expression) || isColumn(group, name));
}

function isColumn({ class: kind, column_names: path }: Node, name: string): boolean {
  return kind === 'COLUMN_REF' && same(path, [name]);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
