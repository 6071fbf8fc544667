import { printable } from '../lint/reporters/printable.ts';
import type { FromActions } from '../editor/actions/from-actions.ts';
import type { Columns, Sheet } from '../editor/actions/sheet.ts';
import type { NewPiece } from '../editor/new-content.ts';

/** Says what became of every row of a spreadsheet: what was made of them, what is not clear, and which could not be read. */
export function actionsInWords(sheet: Sheet, columns: Columns, { pieces, read, unread, unclear }: FromActions): string {
  const made = [
    counted(pieces, 'pain-point', 'pain point', 'pain points'),
    counted(pieces, 'plan', 'plan', 'plans'),
    counted(pieces, 'person', 'person', 'people'),
    counted(pieces, 'department', 'department', 'departments'),
  ].flat();
  const doubts = [...unclear].map(([field, count]) => `${field} in ${count}`);
  return [
    columnsInWords(sheet, columns),
    `${rows(read + unread.length)} → ${made.join(', ')}.`,
    ...(doubts.length > 0
      ? [`Not clear, so left to you with the words of the spreadsheet: ${doubts.join(', ')} of these rows.`]
      : []),
    ...(sheet.above.length > 0 ? [`Above the columns, and not read: ${lines(sheet.above)}.`] : []),
    ...(unread.length > 0 ? [`Nothing was made of ${rows(unread.length)}:`] : []),
    ...unread.map(({ line, why }) => `  line ${line}: ${why}`),
  ].join('\n');
}

/** Says which columns were taken for what; what the others say is kept as comments. */
function columnsInWords({ columns: names }: Sheet, columns: Columns): string {
  const taken = [...columns].map(([field, at]) => `${field} = "${names[at]}"`);
  const others = names.flatMap((name, at) => (name === '' || [...columns.values()].includes(at) ? [] : `"${name}"`));
  return printable(
    `Columns: ${taken.join(', ')}.${others.length === 0 ? '' : ` Kept as comments: ${others.join(', ')}.`}`,
  );
}

function counted(pieces: readonly NewPiece[], type: NewPiece['type'], one: string, many: string): string[] {
  const count = pieces.filter((piece) => piece.type === type).length;
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function lines(at: readonly number[]): string {
  return `${at.length === 1 ? 'line' : 'lines'} ${at.join(', ')}`;
}
