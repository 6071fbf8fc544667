import { askedColumns, columnsRefused, wrapped } from '../model/queries/asked-figures.ts';
import { countedRows } from '../model/queries/counted-rows.ts';
import { daySums } from '../model/queries/day-sums.ts';
import { type FigureChanges, figureChanges } from '../model/queries/figure-changes.ts';
import { type FigureCells, figureCells, figuresCsv } from '../model/queries/figures-csv.ts';
import { bareSelect } from '../model/queries/one-select.ts';
import { withheldCells } from '../model/queries/withhold.ts';
import { gridOf, periodHolding } from '../model/period-grid.ts';
import { readSeries } from '../model/read-series.ts';
import { columnsOf, furtherColumnsOf } from '../model/series.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Settings } from '../model/types/report.ts';
import { parseTable } from '../source/csv.ts';
import { mostRows, type OpenSource, type QueryAnswer } from '../source/query/engine.ts';

/** What counting a metric anew came to; without a text where something keeps its figures from being written. */
export interface Recount extends FigureChanges {
  readonly text: string | undefined;
  /** How many rows the query gave. */
  readonly rows: number;
  readonly newest: string | null;
  readonly withheld: readonly string[];
  readonly unfinished: readonly string[];
  readonly refused: readonly string[];
  /** Answers of an export that are not counted, by the reason. */
  readonly leftOut: readonly string[];
}

/** What is counted, and over which figures that stand there already. */
interface Count {
  readonly metric: Metric;
  readonly sql: string;
  /** For an export, which gives the figures of days: the query that says why answers are left out. */
  readonly leftOut: string | undefined;
  readonly settings: Settings;
  /** The CSV as it stands; undefined where there is none. */
  readonly standing: string | undefined;
  /** A day of the first period that is counted; the figures before it stay. */
  readonly since: string | undefined;
  /** What was answered already, by the SELECT. */
  readonly answered: ReadonlyMap<string, QueryAnswer>;
}

/** The fewest cases of a period or group that are shown, where a metric does not say. */
const usualSuppression = 10;

/** Counts a metric's figures and holds them to everything that the check asks of a CSV. */
export async function countMetric(
  { metric, sql, leftOut, settings, standing, since: typed, answered }: Count,
  source: OpenSource,
  progress: (share: number) => void,
): Promise<Recount> {
  const { measure, period: length, resolution = 1, suppressBelow = usualSuppression } = metric;
  const grid = gridOf(metric, settings);
  const since = typed === undefined ? undefined : periodHolding(typed, length, grid);
  const select = bareSelect(sql);
  const nothing = {
    text: undefined,
    rows: 0,
    newest: null,
    leftOut: [],
    withheld: [],
    unfinished: [],
    added: [],
    restated: [],
    gone: [],
  };
  const { columns } = await source.ask(`select * from (\n${select}\n) as answer limit 0`);
  const wrong = columnsRefused(columns, measure);
  if (wrong !== undefined) return { ...nothing, refused: [wrong] };
  const days =
    answered.get(select) ??
    (await source.ask(wrapped(select, columns, measure, resolution, source.double, since), progress));
  if (days.rows.length > mostRows)
    return {
      ...nothing,
      refused: [`The query gives more than ${mostRows} rows. Group them by ${askedColumns(measure)[0]}.`],
    };

  const answer = leftOut === undefined ? days : daySums(days, length, grid);
  const { rows, unfinished, refused } = countedRows(answer, {
    measure,
    period: length,
    resolution,
    finishedThrough: settings.finishedThrough,
  });
  const before = standing === undefined ? { rows: [], problems: [] } : tableOf(standing, metric);
  if (before.problems.length > 0 && since !== undefined)
    return {
      ...nothing,
      refused: ['The figures before --since cannot be kept, because the CSV has problems. Mend it first.'],
    };
  const kept = before.rows.filter((row) => since !== undefined && (row.get('period') ?? '') < since);
  const hidden = withheldCells(rows, measure, suppressBelow);
  const whole = [...kept, ...figureCells(rows, new Set())];
  const shown = [...kept, ...figureCells(rows, hidden)];
  const problems = [...new Set([whole, shown].flatMap((cells) => problemsOf(cells, metric, grid)))];
  const changes = figureChanges(before.rows, shown, measure);
  const lost = changes.gone.map(({ period, group }) => (group === '' ? period : `${period} of "${group}"`));
  const faults = [
    ...refused,
    ...problems,
    ...(lost.length > 0
      ? [
          `The query has no rows for ${inShort(lost)}, which the CSV has. Keep them with --since <the first period to count>, or delete those rows first.`,
        ]
      : []),
  ];
  const periods = rows.map(({ period }) => period).sort();
  return {
    ...changes,
    text: faults.length === 0 ? figuresCsv(shown, measure) : undefined,
    rows: answer.rows.length,
    newest: periods.at(-1) ?? null,
    withheld: [...hidden].map((key) => key.trim()).sort(),
    unfinished,
    refused: faults,
    leftOut: leftOut === undefined ? [] : (await source.ask(leftOut)).rows.map(([why, count]) => `${count} ${why}`),
  };
}

/** The first few of a list, and how many more there are. */
export function inShort(list: readonly string[], most = 5): string {
  return list.length <= most ? list.join(', ') : `${list.slice(0, most).join(', ')} and ${list.length - most} more`;
}

function tableOf(text: string, { measure, id }: Metric) {
  const { rows, problems } = parseTable(text, `data/${id}.csv`, columnsOf(measure), furtherColumnsOf(measure));
  return { rows: rows.map(({ cells }): FigureCells => cells), problems };
}

/** What the check would say of these rows, with the period in the place of the line. */
function problemsOf(cells: readonly FigureCells[], metric: Metric, grid: ReturnType<typeof gridOf>): string[] {
  const text = figuresCsv(cells, metric.measure);
  const lines = text.split('\n');
  const path = `data/${metric.id}.csv`;
  return readSeries({ text, file: path, path }, metric, grid).problems.map(({ message, range }) => {
    const [period] = (lines[range.start.line - 1] ?? '').split(',');
    return period === undefined || range.start.line === 1 ? message : `${period}: ${message}`;
  });
}
