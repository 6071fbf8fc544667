import { callOf } from '../source/call.ts';
import { csvLine, type CsvRow, csvRows, splitLine } from '../source/csv-rows.ts';
import type { SourceFile } from '../source/files.ts';
import { type Problem, type Range, rangeOf } from '../source/problem.ts';
import { wholeText } from '../source/text.ts';
import { takeApart } from '../source/typed-number.ts';
import { figureColumns, readFigures } from './foreign-figures.ts';
import { readPeriods } from './foreign-periods.ts';
import { type PeriodGrid, plainGrid } from './period-grid.ts';
import type { MetricShape } from './read-series.ts';
import { columnsOf } from './series.ts';

/** Long tables come out of programs that write them as they should be. */
const longest = 1_000_000;
/** Below so many lines of titles and notes the columns of a table are looked for. */
const mostAbove = 12;
/** A survey tool puts its questions and its own ids below the names. */
const mostBelow = 2;

interface Body {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lineOf: readonly number[];
  readonly separator: string;
  /** What stands around the figures, and where. */
  readonly odd: readonly { readonly what: string; readonly line: number }[];
}

/** A table that is written otherwise than ours are. */
export interface ForeignTable {
  /** How it is written and how it must be; with the table rewritten where it can be read in one way only. */
  readonly problem: Problem;
  /** The line in which each of its rows of figures begins. */
  readonly lineOf: readonly number[];
}

/** What is wrong with a table that the strict reader refused, where it is a foreign one. */
export function foreignTable(
  source: SourceFile,
  metric: MetricShape,
  grid: PeriodGrid = plainGrid,
): Problem | undefined {
  return readForeignTable(source, metric, grid)?.problem;
}

/** Understands a table that the strict reader refused; undefined for one that is written as ours are, or as none. */
export function readForeignTable(
  { text, file }: SourceFile,
  metric: MetricShape,
  grid: PeriodGrid,
): ForeignTable | undefined {
  if (text.length > longest) return undefined;
  const lines = text.split('\n');
  const body = bodyOf(lines, metric);
  if (!body) return undefined;
  const column = (name: string) => body.rows.map((row) => row[body.names.indexOf(name)] ?? '');
  const periods = readPeriods(column('period'), metric.period, grid);
  const figureNames = columnsOf(metric.measure).slice(1);
  const figures = readFigures(figureColumns(metric, column));
  const unclear = [periods, figures].flatMap((reading) => (reading && 'unclear' in reading ? [reading] : []));
  const read = [periods, figures].flatMap((reading) => (reading && 'written' in reading ? reading.written : []));
  const written = [...body.odd.map(({ what }) => what), ...read];
  const told = (range: Range, message: string, fix?: Problem['fix']): ForeignTable => ({
    lineOf: body.lineOf,
    problem: {
      rule: 'metric-matches-its-data',
      severity: 'error',
      file,
      range,
      message: `${written.length > 0 ? `This table has ${listed(written)}. ` : ''}${plainly} ${message}`,
      ...(fix && { fix }),
    },
  });
  const [doubt] = unclear;
  if (doubt) {
    const row = body.rows.findIndex((cells) => cells.includes(doubt.cell));
    const questions = listed(unclear.map((one) => one.unclear));
    const range = cellRange(lines, body, row, body.rows[row]?.indexOf(doubt.cell) ?? 0);
    return told(range, `Nobody but you can tell ${questions}, so write it out.`);
  }
  const at = (name: string) => body.names.indexOf(name);
  const rows = body.rows.map((row, i) =>
    row.map((cell, j) => {
      if (j === at('period')) return periods && 'periods' in periods ? (periods.periods[i] ?? cell) : cell;
      const k = figureNames.indexOf(body.names[j] ?? '');
      return k >= 0 && figures && 'columns' in figures ? (figures.columns[k]?.[i] ?? cell) : cell;
    }),
  );
  const corrected = `${[body.names, ...rows].map(csvLine).join('\n')}\n`;
  if (written.length === 0 || corrected === text) return undefined;
  const isChanged = (row: readonly string[], i: number) => row.some((cell, j) => cell !== body.rows[i]?.[j]);
  const first = Math.max(0, rows.findIndex(isChanged));
  const cell = Math.max(0, rows[first]?.findIndex((one, j) => one !== body.rows[first]?.[j]) ?? 0);
  const [odd] = body.odd;
  const range = odd
    ? rangeOf(odd.line, 1, Math.max(1, lines[odd.line - 1]?.length ?? 1))
    : cellRange(lines, body, first, cell);
  const example = csvLine(rows[first] ?? []).slice(0, 80);
  const what = `"${callOf('check', '--fix')}" rewrites it, so that line ${body.lineOf[first]} becomes ${example}.`;
  return told(range, what, { range: wholeText(text), text: corrected });
}

const plainly = 'Tables are written with commas between the cells, points before decimals and days as 2026-03-31.';

function cellRange(lines: readonly string[], { lineOf, separator }: Body, row: number, column: number): Range {
  const line = lineOf[row] ?? 1;
  const cell = splitLine(lines[line - 1] ?? '', separator)[column];
  return cell ? rangeOf(line, cell.start, Math.max(1, cell.end - cell.start)) : rangeOf(line, 1);
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const separators: ReadonlyMap<string, string | undefined> = new Map([
  [',', undefined],
  [';', 'semicolons between its cells'],
  ['\t', 'tabs between its cells'],
  ['|', 'bars between its cells'],
]);

/** The rows of figures without what a spreadsheet or a survey tool puts around them; undefined where no columns are found. */
function bodyOf(lines: readonly string[], metric: MetricShape): Body | undefined {
  const said = /^"?sep=([,;\t|])"?$/i.exec(lines[0] ?? '')?.[1];
  for (const [separator, name] of separators) {
    if (said !== undefined && said !== separator) continue;
    const rows = [...csvRows(lines, separator)];
    const at = rows.slice(0, mostAbove).findIndex((row) => holdsColumns(row, metric));
    const header = rows[at];
    if (!header) continue;
    const above = rows.slice(said === undefined ? 0 : 1, at);
    if (above.some(({ cells }) => cells.filter((cell) => takeApart(cell)).length > 1)) return undefined;
    const body = trimmed(header, rows.slice(at + 1), metric);
    const odd = [
      { what: 'a "sep=" line', line: said === undefined ? undefined : 1 },
      { what: 'a title above its columns', line: above[0]?.line },
      { what: name ?? '', line: name === undefined ? undefined : header.line },
    ];
    return body && { ...body, separator, odd: [...odd.flatMap(placed), ...body.odd] };
  }
  return undefined;
}

function holdsColumns({ cells, mistake }: CsvRow, { measure }: MetricShape): boolean {
  const names = cells.map(columnName);
  return !mistake && columnsOf(measure).every((name) => names.includes(name));
}

function columnName(cell: string): string {
  return cell.trim().toLowerCase();
}

function placed({ what, line }: { readonly what: string; readonly line: number | undefined }): Body['odd'] {
  return line === undefined ? [] : [{ what, line }];
}

function trimmed(header: CsvRow, below: readonly CsvRow[], metric: MetricShape): Omit<Body, 'separator'> | undefined {
  const known = new Set([...columnsOf(metric.measure), 'group']);
  const names = header.cells.map((cell) => (known.has(columnName(cell)) ? columnName(cell) : cell.trim()));
  const isSurvey = (row: CsvRow) => isNoData(row, names, metric);
  const survey = below.slice(0, mostBelow).findIndex((row) => !isSurvey(row));
  const skipped = survey < 0 ? Math.min(mostBelow, below.length) : survey;
  const rest = below.slice(skipped);
  const filled = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const last = filled.at(-1);
  const hasTotal = last !== undefined && total.test(last.cells[names.indexOf('period')]?.trim() ?? '');
  const data = hasTotal ? filled.slice(0, -1) : filled;
  if (data.length === 0 || data.some(({ mistake }) => mistake)) return undefined;
  const rows = data.map(({ cells }) => cells.map((cell) => cell.trim()));
  const used = names.findLastIndex((name, i) => name !== '' || rows.some((row) => (row[i] ?? '') !== '')) + 1;
  const isEven = rows.every((row) => row.length >= used && row.slice(used).every((cell) => cell === ''));
  if (!isEven) return undefined;
  return {
    names: names.slice(0, used),
    rows: rows.map((row) => row.slice(0, used)),
    lineOf: data.map(({ line }) => line),
    odd: [
      {
        what: 'capitals in its column names',
        line: names.some((name, i) => name !== header.cells[i]?.trim()) ? header.line : undefined,
      },
      { what: 'rows of a survey tool below its columns', line: below.slice(0, skipped)[0]?.line },
      { what: 'empty rows', line: rest.find((row) => !filled.includes(row))?.line },
      {
        what: 'empty columns',
        line: rows.some((row) => row.length > used) || used < names.length ? header.line : undefined,
      },
      { what: 'a total in its last row', line: hasTotal ? last.line : undefined },
    ].flatMap(placed),
  };
}

const total = /^(grand total|totals?|sum|summe|gesamt|gesamtergebnis|insgesamt|ergebnis)\s*:?$/i;

/** A row of words: no period and no figure, but something in every column that should hold one. */
function isNoData({ cells }: CsvRow, names: readonly string[], { measure, period }: MetricShape): boolean {
  const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
  const [, ...figures] = columnsOf(measure);
  const isPeriod = /^\d{4}-\d{2}-\d{2}$/.test(cell('period')) || readPeriods([cell('period')], period) !== undefined;
  return !isPeriod && cell('period') !== '' && figures.every((name) => cell(name) !== '' && !takeApart(cell(name)));
}
