import { type CsvRow, csvRows, splitLine } from './csv-rows.ts';
import { didYouMean, nearest } from './did-you-mean.ts';
import { fileStart, type Problem, type Range, rangeOf } from './problem.ts';
import { Problems } from './problem-limit.ts';

/** A row of a table by column, with the place of each cell. */
export interface TableRow {
  /** By column; made when asked for. */
  readonly cells: ReadonlyMap<string, string>;
  /** One cell; undefined where there is no such column. */
  cell(column: string): string | undefined;
  readonly line: number;
  /** The range of one cell; of the line's beginning where the cell is missing. */
  at(column: string): Range;
}

export interface TableText {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

const rule = 'metric-matches-its-data';
/** A row a case makes long tables; longer ones take seconds to read, and a sample says as much. */
const mostLines = 250_000;
const mostColumns = 100;
const longestRow = 10_000;

/** Reads a CSV with exactly the columns asked for, and perhaps some of the optional ones. */
export function parseTable(
  text: string,
  file: string,
  required: readonly string[],
  optional: readonly string[],
): TableText {
  const problems = new Problems(rule);
  const report = (place: () => Range, message: string) => problems.add(file, () => ({ range: place(), message }));
  const none = (): TableText => ({ rows: [], problems: problems.list });
  if (lineAt(text, mostLines + 1) >= 0) {
    const message = `The table goes on beyond ${mostLines} lines. Take longer periods, or a sample of the cases.`;
    report(() => rangeOf(mostLines + 2, 1), message);
    return none();
  }
  const lines = text.split('\n');
  const tooLong = lines.findIndex((line) => line.length > longestRow);
  if (tooLong >= 0) {
    report(() => wholeLine(lines, tooLong + 1), 'This row is too long to be a row of figures.');
    return none();
  }
  const [header, ...body] = csvRows(lines);
  const names = header?.cells.map((name) => name.trim().slice(0, 60)) ?? [];
  const headerLine = header?.line ?? 1;
  const expected = required.join(',');
  if (!header) report(() => fileStart, `The file is empty. Its first line must be ${expected}.`);
  else if (header.mistake) {
    const [message, range] = quotation(headerLine, header.mistake);
    report(() => range ?? wholeLine(lines, headerLine), message);
  } else if (names.length === 1 && /[;\t]/.test(names[0] ?? ''))
    report(
      () => wholeLine(lines, headerLine),
      'The columns are not separated by commas. Save the file as comma-separated CSV.',
    );
  else if (names.length > mostColumns)
    report(() => wholeLine(lines, headerLine), `The first line has ${names.length} columns. It must be ${expected}.`);
  else checkHeader();
  if (!problems.isEmpty) return none();

  function checkHeader(): void {
    const known = [...required, ...optional];
    for (const [index, name] of names.entries()) {
      const place = () => cellRange(lines, headerLine, index);
      if (names.indexOf(name) < index) report(place, `The column "${name}" is here twice.`);
      else if (!known.includes(name))
        report(
          place,
          `The column "${name}" does not belong here.${didYouMean(name, known)} Columns: ${known.join(', ')}.`,
        );
    }
    const misspelt = names.filter((name) => !known.includes(name)).map((name) => nearest(name, known));
    const missing = required.filter((name) => !names.includes(name) && !misspelt.includes(name));
    if (missing.length > 0)
      report(
        () => wholeLine(lines, headerLine),
        `The column ${missing.map((name) => `"${name}"`).join(', ')} is missing. The first line must be ${expected}.`,
      );
  }

  const table = { names, places: new Map(names.map((name, index) => [name, index])), lines };
  const rows = body.flatMap(({ cells, line, mistake }): TableRow[] => {
    const refuse = (message: string, place?: Range): TableRow[] => {
      report(() => place ?? wholeLine(lines, line), message);
      return [];
    };
    if (mistake) return refuse(...quotation(line, mistake));
    if (cells.every((cell) => cell.trim() === '')) return refuse('This row is empty. Delete it.');
    if (cells.length !== names.length)
      return refuse(
        `This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}; the first line has ${names.length} columns. ${
          cells.length < names.length
            ? 'Add what is missing, with a comma between two cells.'
            : 'Write thousands and decimals without commas.'
        }`,
      );
    return [new Row(cells, line, table)];
  });
  return { rows, problems: problems.list };
}

interface Columns {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly lines: readonly string[];
}

/** A class, because a long table has a row for each case. */
class Row implements TableRow {
  readonly #typed: readonly string[];
  readonly #columns: Columns;
  readonly line: number;

  constructor(typed: readonly string[], line: number, columns: Columns) {
    this.#typed = typed;
    this.line = line;
    this.#columns = columns;
  }

  get cells(): ReadonlyMap<string, string> {
    return new Map(this.#typed.map((cell, index) => [this.#columns.names[index] ?? '', cell.trim()]));
  }

  cell(column: string): string | undefined {
    return this.#typed[this.#columns.places.get(column) ?? -1]?.trim();
  }

  at(column: string): Range {
    return cellRange(this.#columns.lines, this.line, this.#columns.places.get(column) ?? -1);
  }
}

/** Where a line begins, or -1 for a text of fewer lines. */
function lineAt(text: string, line: number): number {
  let at = 0;
  for (let left = line; left > 0; left--) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return -1;
  }
  return at;
}
type Quotation = NonNullable<CsvRow['mistake']>;

/** Says what is wrong with a quotation mark, and where; a cell that goes on concerns the whole line. */
function quotation(line: number, { what, column }: Quotation): readonly [message: string, place?: Range] {
  switch (what) {
    case 'broken':
      return ['A cell runs over the end of this line. Write each row in one line.'];
    case 'open':
      return ['A quotation mark stands here and is never closed. Remove it, or close it.', rangeOf(line, column)];
    case 'stray':
      return ['A quotation mark stands inside a cell. Remove it.', rangeOf(line, column)];
  }
}

function cellRange(lines: readonly string[], line: number, index: number): Range {
  const text = lines[line - 1] ?? '';
  const cell = splitLine(text)[index];
  return cell ? rangeOf(line, cell.start, Math.max(1, cell.end - cell.start)) : wholeLine(lines, line);
}

function wholeLine(lines: readonly string[], line: number): Range {
  return rangeOf(line, 1, Math.max(1, lines[line - 1]?.length ?? 1));
}
