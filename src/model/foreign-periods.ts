import { type DayOrder, dayMeant, inOrder, isoDay, monthNamed, shortYear, slashedDay } from '../source/typed-day.ts';
import { isDayCount, readCountedDays } from './counted-days.ts';
import type { Unclear } from './foreign-figures.ts';
import { nextPeriod } from './period.ts';
import { isPeriodStart, type PeriodGrid, periodHolding, plainGrid } from './period-grid.ts';
import type { PeriodLength } from './series.ts';
import { namedMonth, shortDay, shortDayDoubt, shortMonthDoubt } from './short-years.ts';

/** A column of periods as they are to be written, or why that cannot be told; undefined where nothing is to be done. */
export type PeriodReading =
  { readonly periods: readonly (string | undefined)[]; readonly written: string } | Unclear | undefined;

const orders: readonly DayOrder[] = ['day-first', 'month-first'];

/** Reads a column of periods that are not written year-month-day, each cell in the same way, none by guessing. */
export function readPeriods(
  cells: readonly string[],
  length: PeriodLength,
  grid: PeriodGrid = plainGrid,
): PeriodReading {
  const foreign = cells.filter((cell) => !/^\d{4}-\d{2}-\d{2}$/.test(cell));
  if (foreign.length === 0) return undefined;
  if (foreign.some(isDayCount)) return readCountedDays(cells, length, grid);
  const doubt = shortDayDoubt(foreign, length, grid) ?? shortMonthDoubt(foreign, length);
  if (doubt) return doubt;
  const slashed = foreign.filter((cell) => slashedDay(cell) !== undefined);
  const order = slashed.length > 0 ? orderOf(slashed, length, grid) : 'day-first';
  if (order === undefined) return ambiguous(slashed[0] ?? '');
  const read = (cell: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(cell)
      ? cell
      : slashedDay(cell)
        ? inOrder(cell, order)
        : (shortDay(cell) ?? wordedPeriod(cell, length, grid));
  const periods = cells.map(read);
  const first = cells.findIndex((cell, i) => foreign.includes(cell) && periods[i] !== undefined);
  return first < 0 ? undefined : { periods, written: `periods like "${cells[first]?.slice(0, 20)}"` };
}

/** The only order in which all dates exist and, failing that, begin a period; undefined where both do. */
function orderOf(cells: readonly string[], length: PeriodLength, grid: PeriodGrid): DayOrder | undefined {
  const existing = orders.filter((order) => cells.every((cell) => inOrder(cell, order) !== undefined));
  if (existing.length === 1) return existing[0];
  const same = cells.every((cell) => inOrder(cell, 'day-first') === inOrder(cell, 'month-first'));
  if (same) return 'day-first';
  const fitting = existing.filter((order) =>
    cells.every((cell) => isPeriodStart(inOrder(cell, order) ?? '', length, grid)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function ambiguous(cell: string): PeriodReading {
  const days = orders.map((order) => inOrder(cell, order) ?? 'no day');
  return { cell, unclear: `whether "${cell}" is ${days.join(' or ')}` };
}

/** Numbered weeks are those from Monday, and a numbered quarter is of the calendar year only where that is the fiscal year. */
function wordedPeriod(cell: string, length: PeriodLength, grid: PeriodGrid): string | undefined {
  const day = dayMeant(cell);
  if (day !== undefined) return day;
  if (length === 'week') return grid.weekStart === 'monday' ? week(cell) : undefined;
  if (length === 'quarter') return grid.fiscalYearStart === 1 ? quarter(cell) : undefined;
  return length === 'month' ? month(cell) : undefined;
}

/** `Jan 24`, `January 2024`, `2024-01`, `01/2024`: for a monthly metric the other number can only be the year. */
function month(cell: string): string | undefined {
  const byName = namedMonth.exec(cell);
  if (byName) {
    const [, word = '', year = ''] = byName;
    // "Jan 01" may be the first day of a January.
    if (year === '01') return undefined;
    return start(fullYear(year), monthNamed(word));
  }
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(cell);
  if (yearFirst) return start(Number(yearFirst[1]), Number(yearFirst[2]));
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(cell);
  return monthFirst ? start(Number(monthFirst[2]), Number(monthFirst[1])) : undefined;
}

function quarter(cell: string): string | undefined {
  const found = /^(?:(\d{4})[ -/]*Q([1-4])|Q([1-4])[ -/]*(\d{4})|([1-4])\. ?Quartal (\d{4}))$/i.exec(cell);
  if (!found) return undefined;
  const [, yearA, a, b, yearB, c, yearC] = found;
  return start(Number(yearA ?? yearB ?? yearC), Number(a ?? b ?? c) * 3 - 2);
}

/** A week by its ISO number, as its Monday: week 1 is the one that holds the 4th of January. */
function week(cell: string): string | undefined {
  const found = /^(?:(\d{4})[ -/]*(?:W|KW|CW) ?(\d{1,2})|(?:W|KW|CW|Week) ?(\d{1,2})[ -/]+(\d{4}))$/i.exec(cell);
  if (!found) return undefined;
  const [year, number] = [Number(found[1] ?? found[4]), Number(found[2] ?? found[3])];
  const fourth = isoDay(year, 1, 4);
  if (fourth === undefined || number < 1 || number > 53) return undefined;
  const first = periodHolding(fourth, 'week', plainGrid);
  const monday = nextPeriod(first, 'week', number - 1);
  const thursday = nextPeriod(monday, 'day', 3);
  return thursday.startsWith(String(year)) ? monday : undefined;
}

function start(year: number, monthNumber: number | undefined): string | undefined {
  return monthNumber === undefined ? undefined : isoDay(year, monthNumber, 1);
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : (shortYear(year) ?? Number.NaN);
}
