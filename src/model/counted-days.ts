import type { Unclear } from './foreign-figures.ts';
import { nextPeriod } from './period.ts';
import { isPeriodStart, type PeriodGrid } from './period-grid.ts';
import type { PeriodLength } from './series.ts';

/** Spreadsheets count days by numbers of five digits; these are the days of 2000 to 2099. */
export function isDayCount(cell: string): boolean {
  return /^\d{5}$/.test(cell) && Number(cell) >= 36_526 && Number(cell) <= 73_050;
}

/** The day before day 1, in the two ways in which spreadsheets count; the first takes 1900 for a leap year. */
const dayZero = { from1900: '1899-12-30', from1904: '1904-01-01' } as const;

/** A column of counted days as they are to be written. */
interface CountedDays {
  readonly periods: readonly string[];
  readonly written: string;
}

/** A column of counted days, where all are and they begin periods in one way of counting and not in the other. */
export function readCountedDays(
  cells: readonly string[],
  length: PeriodLength,
  grid: PeriodGrid,
): CountedDays | Unclear {
  const days = (from: keyof typeof dayZero) => cells.map((cell) => nextPeriod(dayZero[from], 'day', Number(cell)));
  const fits = (from: keyof typeof dayZero) => days(from).every((day) => isPeriodStart(day, length, grid));
  if (cells.every(isDayCount) && fits('from1900') && !fits('from1904'))
    return { periods: days('from1900'), written: `days counted as spreadsheets do, like "${cells[0]}"` };
  const cell = cells.find(isDayCount) ?? '';
  const meant = Object.values(dayZero).map((from) => nextPeriod(from, 'day', Number(cell)));
  return {
    cell,
    unclear: `whether "${cell}" is ${meant.join(' or ')}, as spreadsheets count days from 1900 or from 1904`,
  };
}
