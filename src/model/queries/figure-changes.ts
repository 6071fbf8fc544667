import { compareText } from '../../source/text-order.ts';
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

/** Compares the rows that stand in a metric's CSV with those that were counted now, each list by period and group. */
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
    const before = old.get(key);
    if (!before) return [];
    const [from, to] = [said(before, kind), said(rows, kind)];
    if (from !== to) return [{ ...placeOf(rows), from, to }];
    return isSameCases(before, rows) ? [] : [{ ...placeOf(rows), from, to: `${to}, of other values` }];
  });
  return { added, restated, gone };
}

function cellsOf(rows: readonly FigureCells[]): ReadonlyMap<string, readonly FigureCells[]> {
  const keyOf = (row: FigureCells) => cellKey({ period: row.get('period') ?? '', group: row.get('group') ?? '' });
  return new Map([...Map.groupBy(rows, keyOf)].sort(([a], [b]) => compareText(a, b)));
}

/** The figures of a period in a few words: of a duration how many cases, and their mean. */
function said(rows: readonly FigureCells[], kind: MeasureKind): string {
  const why = rows[0]?.get('why');
  if (why) return why;
  if (kind !== 'duration') {
    const columns = columnsOf(kind).slice(1);
    return columns.map((name) => `${name} ${figure(rows[0]?.get(name))}`).join(', ');
  }
  const cases = rows.reduce((sum, row) => sum + number(row, 'cases', 1), 0);
  const total = rows.reduce((sum, row) => sum + number(row, 'cases', 1) * number(row, 'value', 0), 0);
  const mean = Number((total / cases).toPrecision(6));
  return cases === 1 ? `1 case of ${mean}` : `${cases} cases with a mean of ${mean}`;
}

/** Whether as many cases have each value: cases of the same number and mean can be others. */
function isSameCases(before: readonly FigureCells[], after: readonly FigureCells[]): boolean {
  const [old, fresh] = [before, after].map((rows) => {
    const byValue = new Map<number, number>();
    for (const row of rows) {
      const value = number(row, 'value', 0);
      byValue.set(value, (byValue.get(value) ?? 0) + number(row, 'cases', 1));
    }
    return byValue;
  });
  return old?.size === fresh?.size && [...(old ?? [])].every(([value, cases]) => fresh?.get(value) === cases);
}

/** A figure as it is told; a missing one is no zero. */
const figure = (cell: string | undefined) => (cell ? String(Number(cell)) : 'missing');

function number(row: FigureCells, name: string, other: number): number {
  return row.get(name) ? Number(row.get(name)) : other;
}
