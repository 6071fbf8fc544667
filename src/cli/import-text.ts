import { printable } from '../lint/reporters/printable.ts';
import type { JoinedFigures } from '../model/imported-figures.ts';
import type { FigureCells } from '../model/queries/figures-csv.ts';
import type { FigureTable } from './figure-columns.ts';
import { changeLines } from './refresh-text.ts';

/** As many rows show how a table was read. */
const shown = 3;

/** How the first rows were read, and what that changes in the metric's figures. */
export function importText(
  id: string,
  { sheet, places }: FigureTable,
  now: readonly FigureCells[],
  joined: JoinedFigures,
): string {
  const names = [...places.keys()];
  const filled = sheet.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const first = filled.findIndex(({ cells }) => now[0] !== undefined && holds(cells, now[0], places));
  const read = now.slice(0, shown).map((row, i) => {
    const { line, cells = [] } = filled[Math.max(0, first) + i] ?? {};
    const typed = names.map((name) => cells[places.get(name) ?? -1]?.trim() ?? '').join(' | ');
    return `  row ${line}: ${typed}  →  ${names.map((name) => `${name} ${row.get(name) ?? ''}`.trim()).join(', ')}`;
  });
  const changed = changeLines(joined);
  const lines = [
    `${sheet.name} is read so:`,
    ...read,
    `${id}: ${now.length} ${now.length === 1 ? 'row' : 'rows'}`,
    ...changed.map((line) => `  ${line}`),
    ...(joined.kept > 0
      ? [`  ${joined.kept} ${joined.kept === 1 ? 'row' : 'rows'} of other periods or groups stay`]
      : []),
    ...(changed.length === 0 ? ['  the same figures as before'] : []),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** Whether a row of the spreadsheet may be the one that became these figures: it has something in each of their columns. */
function holds(cells: readonly string[], row: FigureCells, places: ReadonlyMap<string, number>): boolean {
  return [...places].every(([name, at]) => (row.get(name) ?? '') === '' || (cells[at] ?? '').trim() !== '');
}
