import { csvLine } from '../../source/csv-rows.ts';
import { compareText } from '../../source/text-order.ts';
import { columnsOf, furtherColumnsOf, type MeasureKind, withheld } from '../series.ts';
import type { CountedRow } from './counted-rows.ts';
import { cellKey } from './withhold.ts';

/** A row of a metric's CSV, by column. */
export type FigureCells = ReadonlyMap<string, string>;

/** The rows as they are written; of a withheld cell one row says so. */
export function figureCells(rows: readonly CountedRow[], hidden: ReadonlySet<string>): FigureCells[] {
  const said = new Set<string>();
  return rows.flatMap((row) => {
    const key = cellKey(row);
    const place = [
      ['period', row.period],
      ['group', row.group],
    ] as const;
    if (!hidden.has(key))
      return [
        new Map([
          ...place,
          ...[...row.figures].map(([name, value]) => [name, value === null ? '' : String(value)] as const),
        ]),
      ];
    if (said.has(key)) return [];
    said.add(key);
    return [new Map([...place, ['why', withheld]])];
  });
}

/**
 * A metric's CSV, sorted by period, group and value, so that the same figures are the same bytes. Where some rows say how
 * many cases they stand for, a row that does not is one.
 */
export function figuresCsv(rows: readonly FigureCells[], kind: MeasureKind): string {
  const cell = (row: FigureCells, name: string) => row.get(name) || (name === 'cases' && !row.get('why') ? '1' : '');
  const sorted = rows.toSorted(
    (a, b) =>
      compareText(cell(a, 'period'), cell(b, 'period')) ||
      compareText(cell(a, 'group'), cell(b, 'group')) ||
      Number(cell(a, 'value')) - Number(cell(b, 'value')),
  );
  const used = furtherColumnsOf(kind).filter((name) => rows.some((row) => (row.get(name) ?? '') !== ''));
  const columns = [...columnsOf(kind), ...used];
  const lines = [columns, ...sorted.map((row) => columns.map((name) => cell(row, name)))];
  return `${lines.map(csvLine).join('\n')}\n`;
}
