import { daysInMonth, isDay } from '../source/day.ts';
import type { PeriodLength } from './series.ts';

/** Whether an ISO date is the first day of a period of this length (weeks begin on Monday). */
export function isPeriodStart(date: string, length: PeriodLength): boolean {
  if (!isDay(date)) return false;
  const day = Number(date.slice(8));
  switch (length) {
    case 'day':
      return true;
    case 'week':
      return new Date(`${date}T00:00:00Z`).getUTCDay() === 1;
    case 'month':
      return day === 1;
    case 'quarter':
      return day === 1 && Number(date.slice(5, 7)) % 3 === 1;
  }
}

/** How long a day lasts on an axis of time; days in UTC are all alike. */
export const dayInMilliseconds = 86_400_000;
const monthsOf = { month: 1, quarter: 3 } as const;

/** A date as days since 1970-01-01, in UTC. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds);
}

/** A date's month as months since the year 0. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The same day `count` months on, or the last day of that month where it is shorter. */
export function addMonths(date: string, count: number): string {
  const months = monthNumber(date) + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The first day of the period that lies `count` periods after one that starts on `period`. */
export function nextPeriod(period: string, length: PeriodLength, count = 1): string {
  if (length === 'month' || length === 'quarter') return addMonths(period, count * monthsOf[length]);
  const day = dayNumber(period) + count * (length === 'week' ? 7 : 1);
  return new Date(day * dayInMilliseconds).toISOString().slice(0, 10);
}

/** The last day of a period: from the day after it, the period is over. */
export function lastDayOf(period: string, length: PeriodLength): string {
  const known = lastDays[length];
  let last = known.get(period);
  if (last === undefined) known.set(period, (last = nextPeriod(nextPeriod(period, length), 'day', -1)));
  return last;
}

/** Remembered, because every row of a long series asks for the same few. */
const lastDays: { readonly [Length in PeriodLength]: Map<string, string> } = {
  day: new Map(),
  week: new Map(),
  month: new Map(),
  quarter: new Map(),
};

/** The day in the middle of a period: the month it falls in is the month that a week counts for. */
export function middleDayOf(period: string, length: PeriodLength): string {
  const days = dayNumber(nextPeriod(period, length)) - dayNumber(period);
  return nextPeriod(period, 'day', Math.floor(days / 2));
}

/** How many whole periods lie between two period starts; negative where `to` is earlier. */
export function periodsApart(from: string, to: string, length: PeriodLength): number {
  if (length === 'day') return dayNumber(to) - dayNumber(from);
  if (length === 'week') return Math.floor((dayNumber(to) - dayNumber(from)) / 7);
  return Math.floor((monthNumber(to) - monthNumber(from)) / monthsOf[length]);
}

/** How to write a period of this length, for messages. */
export function periodHint(length: PeriodLength): string {
  const examples: { readonly [Length in PeriodLength]: string } = {
    day: 'Write the day, for example 2026-03-31.',
    week: 'Write its Monday, for example 2026-03-30.',
    month: 'Write its first day, for example 2026-03-01.',
    quarter: 'Write its first day, for example 2026-01-01, 2026-04-01, 2026-07-01 or 2026-10-01.',
  };
  return examples[length];
}
