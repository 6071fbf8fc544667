/** A cell of a file that is read by a spreadsheet; a number stays one, a text is never run as a formula. */
export type CsvCell = string | number;

/** What makes a spreadsheet take a text for a formula, in ASCII and in the full width of East Asian keyboards. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const BYTE_ORDER_MARK = '\ufeff';

function written(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes rows as CSV (RFC 4180). A text that a spreadsheet would run gets an apostrophe in front, as OWASP advises for
 * CSV injection; numbers, negative ones too, stay numbers. Only a file with letters beyond ASCII starts with a byte
 * order mark, without which a spreadsheet would garble them.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  const text = rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
  return /[^\0-\x7f]/.test(text) ? `${BYTE_ORDER_MARK}${text}` : text;
}
