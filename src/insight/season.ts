import { middleDayOf, monthNumber } from '../model/period.ts';
import type { PeriodLength } from '../model/series.ts';
import { leastPeriods, type WeighedPeriod } from './between-periods.ts';
import { tTwoSided } from './distributions.ts';
import { meanOf } from './sample.ts';

/** Both windows, brought to the same months of the year. */
export interface SameMonths {
  readonly before: readonly WeighedPeriod[];
  readonly after: readonly WeighedPeriod[];
}

const known = new Map<string, string>();

/**
 * The year and month of the middle day for what is shorter than a month, else of the first day; remembered, because
 * every comparison of a report asks for the same few.
 */
function monthOf(period: string, length: PeriodLength): string {
  if (length !== 'day' && length !== 'week' && length !== 'four-weeks') return period.slice(0, 7);
  const key = `${length} ${period}`;
  let month = known.get(key);
  if (month === undefined) known.set(key, (month = middleDayOf(period, length).slice(0, 7)));
  return month;
}

/**
 * The part of the year a period stands for: days, weeks and four weeks the calendar month of their middle day, quarters
 * and half-years themselves.
 */
export function seasonOf(period: string, length: PeriodLength): string {
  return monthOf(period, length).slice(5);
}

/**
 * The before window weighted to the months of the after window: each month both have gets the weight it has after,
 * shared equally among the years before it occurs in and within one of them by the periods' own weights; all other
 * periods get none, on either side. Null where `held` (the parts of the year that the before window holds) lacks one
 * of the after window's, or where fewer than three periods remain on a side.
 */
export function sameMonths(
  before: readonly WeighedPeriod[],
  after: readonly WeighedPeriod[],
  held: ReadonlySet<string>,
  length: PeriodLength,
): SameMonths | null {
  const season = ({ period }: WeighedPeriod) => seasonOf(period, length);
  if (!after.every((period) => held.has(season(period)))) return null;
  const [inBefore, inAfter] = [new Set(before.map(season)), new Set(after.map(season))];
  const kept = {
    before: before.filter((period) => inAfter.has(season(period))),
    after: after.filter((period) => inBefore.has(season(period))),
  };
  if (kept.before.length < leastPeriods || kept.after.length < leastPeriods) return null;
  const wanted = sums(kept.after, season);
  const instance = ({ period }: WeighedPeriod) => monthOf(period, length);
  const instances = sums(kept.before, instance);
  const years = new Map<string, number>();
  for (const month of instances.keys()) years.set(month.slice(5), (years.get(month.slice(5)) ?? 0) + 1);
  return {
    after: kept.after,
    before: kept.before.map((period) => {
      const share = period.weight / (instances.get(instance(period)) ?? 1);
      return { ...period, weight: (share * (wanted.get(season(period)) ?? 0)) / (years.get(season(period)) ?? 1) };
    }),
  };
}

/** Fewer pairs of steps than this say nothing of a season. */
const leastSteps = 6;

/**
 * Whether a series is seen to swing with the year: its steps from month to month resemble those a year before more than
 * chance would have it (one-sided correlation at 5 %). Steps, because levels that wander resemble each other anyway.
 */
export function swingsWithTheYear(periods: readonly WeighedPeriod[], length: PeriodLength): boolean {
  const months = new Map<number, { sum: number; weight: number }>();
  for (const { period, value, weight } of periods) {
    const at = monthNumber(`${monthOf(period, length)}-01`);
    const month = months.get(at) ?? { sum: 0, weight: 0 };
    months.set(at, { sum: month.sum + value * weight, weight: month.weight + weight });
  }
  const numbers = [...months.keys()].sort((a, b) => a - b);
  const apart = Math.min(...numbers.slice(1).map((at, i) => at - (numbers[i] ?? at)));
  const level = (at: number) => {
    const month = months.get(at);
    return month && month.weight > 0 ? month.sum / month.weight : null;
  };
  const stepAt = (at: number) => {
    const [to, from] = [level(at), level(at - apart)];
    return to === null || from === null ? null : to - from;
  };
  const pairs = numbers.flatMap((at) => {
    const [now, then] = [stepAt(at), stepAt(at - 12)];
    return now === null || then === null ? [] : [{ now, then }];
  });
  const n = pairs.length;
  if (n < leastSteps) return false;
  const r = correlation(
    pairs.map(({ now }) => now),
    pairs.map(({ then }) => then),
  );
  return r >= 1 || (r > 0 && tTwoSided(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2) < 0.1);
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [meanOf(xs), meanOf(ys)];
  const product = (as: readonly number[], a: number, bs: readonly number[], b: number) =>
    as.reduce((sum, value, i) => sum + (value - a) * ((bs[i] ?? b) - b), 0);
  const size = Math.sqrt(product(xs, x, xs, x) * product(ys, y, ys, y));
  return size > 0 ? product(xs, x, ys, y) / size : 0;
}

function sums(periods: readonly WeighedPeriod[], key: (period: WeighedPeriod) => string): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const period of periods) totals.set(key(period), (totals.get(key(period)) ?? 0) + period.weight);
  return totals;
}
