/** A row of a table: the line it stands in, its cells, or what is wrong with its quotation marks. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** `broken`: a quoted cell goes on in the next line. `open`: one is never closed. `stray`: a mark stands in a cell. */
  readonly mistake?: { readonly what: 'broken' | 'open' | 'stray'; readonly column: number };
}

interface Cell {
  readonly text: string;
  /** From its first character to the one after its last, with its quotation marks; columns count from 1. */
  readonly start: number;
  readonly end: number;
  readonly mistake?: 'open' | 'stray';
}

/**
 * Reads comma-separated rows (RFC 4180) line by line, each row in one line. Ours, because libraries take seconds and
 * gigabytes over rows of uneven length, and say nothing of where a cell stands.
 */
export function* csvRows(lines: readonly string[], separator = ','): Generator<CsvRow> {
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] as string;
    const line = at + 1;
    if (text === '') continue;
    if (!text.includes('"')) {
      yield { line, cells: text.split(separator) };
      continue;
    }
    const cells = splitLine(text, separator);
    const wrong = cells.find(({ mistake }) => mistake);
    const row: CsvRow = { line, cells: cells.map((cell) => cell.text) };
    if (!wrong) yield row;
    else if (wrong.mistake === 'stray') yield { ...row, mistake: { what: 'stray', column: wrong.start } };
    else {
      const closing = nextOdd(lines, at + 1);
      yield { ...row, mistake: { what: closing < 0 ? 'open' : 'broken', column: wrong.start } };
      if (closing < 0) return;
      at = closing;
    }
  }
}

/** Cells as a row of a table (RFC 4180), in quotation marks where they need them. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** The cells of one line with their places. */
export function splitLine(line: string, separator = ','): readonly Cell[] {
  const cells: Cell[] = [];
  for (let start = 0; start <= line.length;) {
    const cell = line[start] === '"' ? quotedCell(line, start, separator) : plainCell(line, start, separator);
    cells.push(cell);
    if (cell.mistake) break;
    start = cell.end;
  }
  return cells;
}

function plainCell(line: string, start: number, separator: string): Cell {
  const found = line.indexOf(separator, start);
  const end = found < 0 ? line.length : found;
  const text = line.slice(start, end);
  const mark = text.indexOf('"');
  return mark < 0
    ? { text, start: start + 1, end: end + 1 }
    : { text, start: start + mark + 1, end: end + 1, mistake: 'stray' };
}

function quotedCell(line: string, start: number, separator: string): Cell {
  let text = '';
  for (let from = start + 1; ;) {
    const mark = line.indexOf('"', from);
    if (mark < 0) return { text, start: start + 1, end: line.length + 1, mistake: 'open' };
    text += line.slice(from, mark);
    const next = line[mark + 1];
    if (next === undefined || next === separator) return { text, start: start + 1, end: mark + 2 };
    if (next !== '"') return { text, start: mark + 1, end: mark + 2, mistake: 'stray' };
    text += '"';
    from = mark + 2;
  }
}

/** The next line with an odd number of quotation marks, where a quoted cell ends; -1 if none does. */
function nextOdd(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at++) if ((lines[at] as string).split('"').length % 2 === 0) return at;
  return -1;
}
