import { middleDayOf, monthNumber } from '../model/period.ts';
import type { PeriodLength } from '../model/series.ts';
import type { WeighedPeriod } from './between-periods.ts';
import { leastPeriods } from './least-periods.ts';
import { tTwoSided } from './distributions.ts';
import { meanOf } from './sample.ts';

/** Both windows, brought to the same months of the year. */
export interface SameMonths {
  readonly before: readonly WeighedPeriod[];
  readonly after: readonly WeighedPeriod[];
}

/** A month of a year, and which of the year's it is. */
interface Month {
  readonly month: string;
  readonly season: string;
  readonly number: number;
}

const known = new Map<PeriodLength, Map<string, Month>>();

/**
 * The year and month of the middle day for what is shorter than a month, else of the first day; remembered, because
 * every comparison of a report asks for the same few.
 */
function monthOf(period: string, length: PeriodLength): Month {
  let months = known.get(length);
  if (!months) known.set(length, (months = new Map()));
  let month = months.get(period);
  if (!month) months.set(period, (month = monthOfDay(isShort(length) ? middleDayOf(period, length) : period)));
  return month;
}

const isShort = (length: PeriodLength) => length === 'day' || length === 'week' || length === 'four-weeks';

function monthOfDay(day: string): Month {
  return { month: day.slice(0, 7), season: day.slice(5, 7), number: monthNumber(day) };
}

/**
 * The part of the year a period stands for: days, weeks and four weeks the calendar month of their middle day, quarters
 * and half-years themselves.
 */
export function seasonOf(period: string, length: PeriodLength): string {
  return monthOf(period, length).season;
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
  const inAfter = new Set<string>();
  for (const period of after) {
    if (!held.has(season(period))) return null;
    inAfter.add(season(period));
  }
  const inBefore = new Set(before.map(season));
  const kept = {
    before: before.filter((period) => inAfter.has(season(period))),
    after: after.filter((period) => inBefore.has(season(period))),
  };
  if (kept.before.length < leastPeriods || kept.after.length < leastPeriods) return null;
  const wanted = sums(kept.after, season);
  const instance = ({ period }: WeighedPeriod) => monthOf(period, length).month;
  const instances = sums(kept.before, instance);
  const years = new Map<string, number>();
  for (const month of instances.keys()) years.set(month.slice(5), (years.get(month.slice(5)) ?? 0) + 1);
  return {
    after: kept.after,
    before: kept.before.map((one) => {
      const { period, value, weight } = one;
      const share = weight / (instances.get(instance(one)) ?? 1);
      return { period, value, weight: (share * (wanted.get(season(one)) ?? 0)) / (years.get(season(one)) ?? 1) };
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
  const numbers = [...new Set(periods.map(({ period }) => monthOf(period, length).number))].sort((a, b) => a - b);
  const first = numbers[0] ?? 0;
  let apart = Infinity;
  for (let i = 1; i < numbers.length; i++) apart = Math.min(apart, (numbers[i] ?? 0) - (numbers[i - 1] ?? 0));
  // From the first month to the last, one after the other; those without a figure weigh nothing.
  const totals = new Float64Array((numbers.at(-1) ?? 0) - first + 1);
  const weights = new Float64Array(totals.length);
  for (const { period, value, weight } of periods) {
    const at = monthOf(period, length).number - first;
    totals[at] = (totals[at] ?? 0) + value * weight;
    weights[at] = (weights[at] ?? 0) + weight;
  }
  const weighs = (at: number) => (weights[at] ?? 0) > 0;
  const levelAt = (at: number) => (totals[at] ?? 0) / (weights[at] ?? 1);
  const [nows, thens]: [number[], number[]] = [[], []];
  for (const number of numbers) {
    const at = number - first;
    if (!weighs(at) || !weighs(at - apart) || !weighs(at - 12) || !weighs(at - 12 - apart)) continue;
    nows.push(levelAt(at) - levelAt(at - apart));
    thens.push(levelAt(at - 12) - levelAt(at - 12 - apart));
  }
  const n = nows.length;
  if (n < leastSteps) return false;
  const r = correlation(nows, thens);
  return r >= 1 || (r > 0 && tTwoSided(r * Math.sqrt((n - 2) / (1 - r * r)), n - 2) < 0.1);
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [meanOf(xs), meanOf(ys)];
  let both = 0;
  let own = 0;
  let other = 0;
  for (let i = 0; i < xs.length; i++) {
    const dx = (xs[i] ?? x) - x;
    const dy = (ys[i] ?? y) - y;
    both += dx * dy;
    own += dx * dx;
    other += dy * dy;
  }
  const size = Math.sqrt(own * other);
  return size > 0 ? both / size : 0;
}

function sums(periods: readonly WeighedPeriod[], key: (period: WeighedPeriod) => string): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const period of periods) totals.set(key(period), (totals.get(key(period)) ?? 0) + period.weight);
  return totals;
}
