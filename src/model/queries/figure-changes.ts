import { columnsOf, type MeasureKind } from '../series.ts';
import type { FigureCells } from './figures-csv.ts';
import { type Cell, cellKey } from './withhold.ts';

/** A period's figures that stood there before and are others now; texts as they stand in the CSV. */
export interface Restated extends Cell {
  readonly from: string;
  readonly to: string;
}

/** What a refresh changes in a metric's figures, by period and group. */
export interface FigureChanges {
  readonly added: readonly Cell[];
  readonly restated: readonly Restated[];
  /** What stood there and is counted no more. */
  readonly gone: readonly Cell[];
}

/** Compares the rows that stand in a metric's CSV with those that were counted now. */
export function figureChanges(
  before: readonly FigureCells[],
  after: readonly FigureCells[],
  kind: MeasureKind,
): FigureChanges {
  const [old, fresh] = [cellsOf(before), cellsOf(after)];
  const placeOf = ([row]: readonly FigureCells[]) => ({
    period: row?.get('period') ?? '',
    group: row?.get('group') ?? '',
  });
  const added = [...fresh].filter(([key]) => !old.has(key)).map(([, rows]) => placeOf(rows));
  const gone = [...old].filter(([key]) => !fresh.has(key)).map(([, rows]) => placeOf(rows));
  const restated = [...fresh].flatMap(([key, rows]) => {
    const [from, to] = [old.get(key), rows].map((list) => list && said(list, kind));
    return from === undefined || to === undefined || from === to ? [] : [{ ...placeOf(rows), from, to }];
  });
  return { added, restated, gone };
}

function cellsOf(rows: readonly FigureCells[]): ReadonlyMap<string, readonly FigureCells[]> {
  return Map.groupBy(rows, (row) => cellKey({ period: row.get('period') ?? '', group: row.get('group') ?? '' }));
}

/** The figures of a period in a few words: of a duration how many cases, and their sum, which tells any change. */
function said(rows: readonly FigureCells[], kind: MeasureKind): string {
  const why = rows[0]?.get('why');
  if (why) return why;
  const number = (row: FigureCells, name: string, other: number) => (row.get(name) ? Number(row.get(name)) : other);
  if (kind !== 'duration') {
    const columns = columnsOf(kind).slice(1);
    return columns.map((name) => `${name} ${number(rows[0] ?? new Map(), name, 0)}`).join(', ');
  }
  const cases = rows.reduce((sum, row) => sum + number(row, 'cases', 1), 0);
  const total = rows.reduce((sum, row) => sum + number(row, 'cases', 1) * number(row, 'value', 0), 0);
  return `${cases} cases with a mean of ${Number((total / cases).toPrecision(6))}`;
}
