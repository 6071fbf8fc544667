import { CsvError, parse } from 'csv-parse/sync';
import { didYouMean, nearest } from './did-you-mean.ts';
import { fileStart, type Problem, type Range, rangeOf } from './problem.ts';

/** A row of a table by column, with the place of each cell. */
export interface TableRow {
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
  /** The range of one cell; of the line's beginning where the cell is missing. */
  at(column: string): Range;
}

export interface TableText {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

const rule = 'metric-matches-its-data';

/** Reads a CSV with exactly the columns asked for, and perhaps some of the optional ones. */
export function parseTable(
  text: string,
  file: string,
  required: readonly string[],
  optional: readonly string[],
): TableText {
  const problems: Problem[] = [];
  const report = (range: Range, message: string) => problems.push({ rule, severity: 'error', file, range, message });
  const lines = text.split('\n');
  let records: readonly Record[];
  try {
    records = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 10_000,
    }) as unknown as Record[];
  } catch (error) {
    report(...syntaxError(error, lines));
    return { rows: [], problems };
  }
  const [header, ...body] = records;
  const names = header?.record.map((name) => name.trim().slice(0, 60)) ?? [];
  const expected = required.join(',');
  if (!header) report(fileStart, `The file is empty. Its first line must be ${expected}.`);
  else if (names.length === 1 && /[;\t]/.test(names[0] ?? ''))
    report(
      wholeLine(lines, header.info.lines),
      'The columns are not separated by commas. Save the file as comma-separated CSV.',
    );
  else checkHeader();
  if (problems.length > 0) return { rows: [], problems };

  function checkHeader(): void {
    const known = [...required, ...optional];
    for (const [index, name] of names.entries()) {
      const range = cellRange(lines, header?.info.lines ?? 1, index);
      if (names.indexOf(name) < index) report(range, `The column "${name}" is here twice.`);
      else if (!known.includes(name))
        report(
          range,
          `The column "${name}" does not belong here.${didYouMean(name, known)} Columns: ${known.join(', ')}.`,
        );
    }
    const misspelt = names.filter((name) => !known.includes(name)).map((name) => nearest(name, known));
    const missing = required.filter((name) => !names.includes(name) && !misspelt.includes(name));
    if (missing.length > 0)
      report(
        wholeLine(lines, header?.info.lines ?? 1),
        `The column ${missing.map((name) => `"${name}"`).join(', ')} is missing. The first line must be ${expected}.`,
      );
  }

  const rows = body.flatMap(({ record, info }): TableRow[] => {
    const broken = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
    if (broken > 0) {
      report(
        wholeLine(lines, info.lines - broken),
        'A cell runs over the end of this line. Write each row in one line.',
      );
      return [];
    }
    if (record.every((cell) => cell.trim() === '')) {
      report(wholeLine(lines, info.lines), 'This row is empty. Delete it.');
      return [];
    }
    if (record.length !== names.length) {
      report(
        wholeLine(lines, info.lines),
        `This row has ${record.length} ${record.length === 1 ? 'cell' : 'cells'}; the first line has ${names.length} columns. ${
          record.length < names.length
            ? 'Add what is missing, with a comma between two cells.'
            : 'Write thousands and decimals without commas.'
        }`,
      );
      return [];
    }
    return [
      {
        cells: new Map(record.map((cell, index) => [names[index] ?? '', cell.trim()])),
        line: info.lines,
        at: (column) => cellRange(lines, info.lines, names.indexOf(column)),
      },
    ];
  });
  return { rows, problems };
}

interface Record {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function cellRange(lines: readonly string[], line: number, index: number): Range {
  const text = lines[line - 1] ?? '';
  let column = 0;
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (at < text.length && (quoted || text[at] !== ',')) continue;
    if (column === index) return rangeOf(line, start + 1, Math.max(1, at - start));
    column++;
    start = at + 1;
  }
  return rangeOf(line, 1, Math.max(1, text.length));
}

function wholeLine(lines: readonly string[], line: number): Range {
  return rangeOf(line, 1, Math.max(1, lines[line - 1]?.length ?? 1));
}

/** The parser notices a stray quotation mark far below; what an author looks for is where it stands. */
function syntaxError(error: unknown, lines: readonly string[]): [Range, string] {
  if (!(error instanceof CsvError)) throw error;
  const odd = lines.findIndex((line) => (line.split('"').length - 1) % 2 === 1);
  const at = lines[odd]?.indexOf('"') ?? -1;
  if (at >= 0)
    return [rangeOf(odd + 1, at + 1), 'A quotation mark stands here and is never closed. Remove it, or close it.'];
  const line = Math.min(Number(error['lines'] ?? 1), lines.length);
  const range = wholeLine(lines, line);
  if (/QUOTE/.test(error.code)) return [range, 'A quotation mark stands inside a cell. Remove it.'];
  if (/MAX_RECORD_SIZE/.test(error.code)) return [range, 'This row is too long to be a row of figures.'];
  return [range, 'This row cannot be read. Write its cells with a comma between them.'];
}
