import { daysInMonth } from '../source/day.ts';
import type { PeriodLength } from './series.ts';

/** How long a day lasts on an axis of time; days in UTC are all alike. */
export const dayInMilliseconds = 86_400_000;

/** How many days a period has, where all have as many. */
export const daysOf = { day: 1, week: 7, 'four-weeks': 28 } as const;
/** How many months a period has, where all have as many. */
export const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

function isOfMonths(length: PeriodLength): length is keyof typeof monthsOf {
  return Object.hasOwn(monthsOf, length);
}

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
  const day = Number(date.slice(8, 10));
  // Every month has twenty-eight days.
  const kept = day <= 28 ? day : Math.min(day, daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(kept)}`;
}

const twoDigits = (count: number) => (count < 10 ? `0${count}` : String(count));

/** The first day of the period that lies `count` periods after one that starts on `period`. */
export function nextPeriod(period: string, length: PeriodLength, count = 1): string {
  if (count !== 1) return periodAt(period, length, count);
  let next = following[length].get(period);
  if (next === undefined) following[length].set(period, (next = periodAt(period, length, 1)));
  return next;
}

function periodAt(period: string, length: PeriodLength, count: number): string {
  if (isOfMonths(length)) return addMonths(period, count * monthsOf[length]);
  const day = dayNumber(period) + count * daysOf[length];
  return new Date(day * dayInMilliseconds).toISOString().slice(0, 10);
}

/** The last day of a period: from the day after it, the period is over. */
export function lastDayOf(period: string, length: PeriodLength): string {
  let last = lastDays[length].get(period);
  if (last === undefined) lastDays[length].set(period, (last = nextPeriod(nextPeriod(period, length), 'day', -1)));
  return last;
}

type Remembered = { readonly [Length in PeriodLength]: Map<string, string> };

/** Remembered, because every row of a long series and every comparison of two windows asks for the same few. */
const [following, lastDays] = [rememberedOfEach(), rememberedOfEach()];

function rememberedOfEach(): Remembered {
  return {
    day: new Map(),
    week: new Map(),
    'four-weeks': new Map(),
    month: new Map(),
    quarter: new Map(),
    'half-year': new Map(),
    year: new Map(),
  };
}

/** The day in the middle of a period: the month it falls in is the month that a week or four weeks count for. */
export function middleDayOf(period: string, length: PeriodLength): string {
  const days = dayNumber(nextPeriod(period, length)) - dayNumber(period);
  return nextPeriod(period, 'day', Math.floor(days / 2));
}

/** How many whole periods lie between two period starts; negative where `to` is earlier. */
export function periodsApart(from: string, to: string, length: PeriodLength): number {
  if (isOfMonths(length)) return Math.floor((monthNumber(to) - monthNumber(from)) / monthsOf[length]);
  return Math.floor((dayNumber(to) - dayNumber(from)) / daysOf[length]);
}
