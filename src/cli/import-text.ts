import { printable } from '../lint/reporters/printable.ts';
import type { ImportedRow, JoinedFigures } from '../model/imported-figures.ts';
import type { FigureTable } from './figure-columns.ts';
import { changeLines } from './refresh-text.ts';

/** As many rows show how a table was read. */
const shown = 3;

/** How the first rows were read, and what that changes in the metric's figures. */
export function importText(
  id: string,
  { sheet, places }: FigureTable,
  rows: readonly ImportedRow[],
  joined: JoinedFigures,
): string {
  const names = [...places.keys()];
  const read = rows.slice(0, shown).map(({ cells: figures, from }) => {
    const { line, cells = [] } = sheet.rows[from] ?? {};
    const typed = names.map((name) => cells[places.get(name) ?? -1]?.trim() ?? '').join(' | ');
    return `  row ${line}: ${typed}  →  ${names.map((name) => `${name} ${figures.get(name) ?? ''}`.trim()).join(', ')}`;
  });
  const taken = new Set(places.values());
  const others = sheet.columns.flatMap((column, at) => (column === '' || taken.has(at) ? [] : [`"${column}"`]));
  const changed = changeLines(joined);
  const lines = [
    `${sheet.name} is read so:`,
    ...read,
    ...(others.length > 0 ? [`Not read: ${others.join(', ')}.`] : []),
    `${id}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`,
    ...changed.map((line) => `  ${line}`),
    ...(joined.kept > 0
      ? [`  ${joined.kept} ${joined.kept === 1 ? 'row' : 'rows'} of other periods or groups stay`]
      : []),
    ...(changed.length === 0 ? ['  the same figures as before'] : []),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}
