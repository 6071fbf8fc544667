import { csvLine } from '../source/csv-rows.ts';
import { parseTable } from '../source/csv.ts';
import { type DayOrder, inOrder, slashedDay } from '../source/typed-day.ts';
import { inDigits, takeApart } from '../source/typed-number.ts';
import { figureColumns, readFigures } from './foreign-figures.ts';
import { readPeriods } from './foreign-periods.ts';
import { readForeignTable } from './foreign-table.ts';
import type { PeriodGrid } from './period-grid.ts';
import { type MetricShape, readSeries } from './read-series.ts';
import { type FigureChanges, figureChanges } from './queries/figure-changes.ts';
import { type FigureCells, figuresCsv } from './queries/figures-csv.ts';
import { cellKey } from './queries/withhold.ts';
import { columnsOf, furtherColumnsOf } from './series.ts';

/** What somebody says of a table that it does not tell by itself. */
export interface SaidOfTable {
  readonly days?: DayOrder;
  readonly decimals?: 'comma' | 'point';
}

/** A question that only the table's author can answer, and a cell that shows it. */
export interface OpenQuestion {
  readonly about: keyof SaidOfTable;
  readonly cell: string;
}

/** The columns that a metric's figures need, by name, each with its cells; `group` may be among them. */
export type FigureColumns = ReadonlyMap<string, readonly string[]>;

/** The figures of a row, and which of the table's rows it was, from 0 on. */
export interface ImportedRow {
  readonly cells: FigureCells;
  readonly from: number;
}

/** The rows of a table of any dialect as a metric's CSV has them; or what has to be answered first; or why not. */
export type ImportedFigures =
  { readonly rows: readonly ImportedRow[] } | { readonly open: OpenQuestion } | { readonly refused: readonly string[] };

/** Reads the columns of a table for a metric; nothing is guessed that two readings would read otherwise. */
export function importedFigures(
  columns: FigureColumns,
  metric: MetricShape,
  grid: PeriodGrid,
  said: SaidOfTable,
): ImportedFigures {
  const read = new Map(
    [...columns].map(([name, cells]) => [name, cells.map((cell) => asSaid(name, inOneLine(cell), said))]),
  );
  const open = questionIn(read, metric, grid, said);
  if (open) return { open };
  const names = [...read.keys()];
  const rows = (read.get('period') ?? []).map((_, i) => names.map((name) => read.get(name)?.[i] ?? ''));
  const text = `${[names, ...rows].map(csvLine).join('\n')}\n`;
  const foreign = readForeignTable({ text, file: table, path: table }, metric, grid);
  if (foreign && !foreign.problem.fix) return { refused: [foreign.problem.message] };
  const plain = parseTable(
    foreign?.problem.fix?.text ?? text,
    table,
    columnsOf(metric.measure),
    furtherColumnsOf(metric.measure),
  );
  if (plain.problems.length > 0) return { refused: plain.problems.map(({ message }) => message) };
  // The first row stands in line 2.
  return { rows: plain.rows.map(({ cells, line }, i) => ({ cells, from: (foreign?.lineOf[i] ?? line) - 2 })) };
}

const table = 'the table';

/** The figures of a metric with those that were imported, or what keeps them from being its figures, by period. */
export interface JoinedFigures extends FigureChanges {
  readonly text: string;
  readonly refused: readonly string[];
  /** Rows of periods and groups that were not imported, which stay. */
  readonly kept: number;
}

/** Lets imported rows take the place of those of the same period and group, and holds the whole to what a CSV must meet. */
export function joinedFigures(
  before: readonly FigureCells[],
  rows: readonly FigureCells[],
  metric: MetricShape,
  grid: PeriodGrid,
): JoinedFigures {
  const placeOf = (row: FigureCells) => cellKey({ period: row.get('period') ?? '', group: row.get('group') ?? '' });
  const places = new Set(rows.map(placeOf));
  const kept = before.filter((row) => !places.has(placeOf(row)));
  const after = [...kept, ...rows];
  const text = figuresCsv(after, metric.measure);
  const lines = text.split('\n');
  const refused = readSeries({ text, file: table, path: table }, metric, grid).problems.map(({ message, range }) => {
    const [period = ''] = (lines[range.start.line - 1] ?? '').split(',');
    return range.start.line === 1 || message.includes(period) ? message : `${period}: ${message}`;
  });
  return { ...figureChanges(before, after, metric.measure), text, refused: [...new Set(refused)], kept: kept.length };
}

function inOneLine(cell: string): string {
  return cell.trim().replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

function asSaid(name: string, cell: string, { days, decimals }: SaidOfTable): string {
  if (name === 'period') return (days && slashedDay(cell) && inOrder(cell, days)) || cell;
  if (name === 'group' || decimals === undefined) return cell;
  const typed = takeApart(cell);
  const style =
    decimals === 'comma'
      ? ({ comma: 'decimal', point: 'thousands' } as const)
      : ({ comma: 'thousands', point: 'decimal' } as const);
  return (typed && !typed.percent && inDigits(typed, style)) || cell;
}

/** The first thing that is unclear and that an answer would settle. */
function questionIn(
  columns: FigureColumns,
  metric: MetricShape,
  grid: PeriodGrid,
  said: SaidOfTable,
): OpenQuestion | undefined {
  const periods = readPeriods(columns.get('period') ?? [], metric.period, grid);
  if (said.days === undefined && periods && 'unclear' in periods && slashedDay(periods.cell))
    return { about: 'days', cell: periods.cell };
  const figures = readFigures(figureColumns(metric, (name) => columns.get(name) ?? []));
  const isOpen = said.decimals === undefined && figures && 'unclear' in figures && !figures.cell.includes('%');
  return isOpen ? { about: 'decimals', cell: figures.cell } : undefined;
}
