import { dayNumber, nextPeriod } from '../../src/model/period.ts';
import { isPeriodStart, plainGrid } from '../../src/model/period-grid.ts';
import type { PeriodLength } from '../../src/model/series.ts';

/** The first and the last period of the sample report: 36 months. */
export const sampleSpan = { from: '2023-11-01', to: '2026-10-31' } as const;

/** The first days of every period between two dates, oldest first; weeks begin on Monday. */
export function periodStarts(length: PeriodLength, from: string, to: string): string[] {
  const starts: string[] = [];
  let day = from;
  while (!isPeriodStart(day, length, plainGrid)) day = nextPeriod(day, 'day');
  for (; day <= to; day = nextPeriod(day, length)) starts.push(day);
  return starts;
}

/** The calendar month of a date, 0 for January. */
export const monthOf = (date: string): number => Number(date.slice(5, 7)) - 1;

/** How many years lie between two dates. */
export const yearsBetween = (from: string, to: string): number => (dayNumber(to) - dayNumber(from)) / 365.25;
