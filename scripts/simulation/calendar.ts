import type { PeriodLength } from '../../src/model/series.ts';

/** The first and the last period of the sample report: 36 months. */
export const sampleSpan = { from: '2023-11-01', to: '2026-10-31' } as const;

/** The first days of every period between two dates, oldest first; weeks begin on Monday. */
export function periodStarts(length: PeriodLength, from: string, to: string): string[] {
  const starts: string[] = [];
  for (let day = firstStart(length, from); iso(day) <= to; day = next(length, day)) starts.push(iso(day));
  return starts;
}

/** The calendar month of a date, 0 for January. */
export const monthOf = (date: string): number => Number(date.slice(5, 7)) - 1;

/** How many years lie between two dates. */
export const yearsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000);

const iso = (day: Date): string => day.toISOString().slice(0, 10);

function firstStart(length: PeriodLength, from: string): Date {
  const day = new Date(from);
  const starts = (): boolean => {
    if (length === 'week') return day.getUTCDay() === 1;
    if (length === 'day') return true;
    return day.getUTCDate() === 1 && (length === 'month' || day.getUTCMonth() % 3 === 0);
  };
  while (!starts()) day.setUTCDate(day.getUTCDate() + 1);
  return day;
}

function next(length: PeriodLength, day: Date): Date {
  const following = new Date(day);
  if (length === 'day') following.setUTCDate(day.getUTCDate() + 1);
  else if (length === 'week') following.setUTCDate(day.getUTCDate() + 7);
  else following.setUTCMonth(day.getUTCMonth() + (length === 'month' ? 1 : 3));
  return following;
}
