import type { PointByKind } from '../../model/series.ts';
import { z95 } from '../distributions.ts';
import { lowerTail } from '../exact-binomial.ts';
import {
  comparisonOrRefusal,
  estimateOrRefusal,
  isRefusal,
  refuse,
  type Comparison,
  type Estimate,
  type Refusal,
} from '../interval.ts';
import { rankShift } from '../rank-shift.ts';
import { sampleOf, welch } from '../sample.ts';
import { sortedCases, sortedForNow, valuesOf } from '../sorted-cases.ts';
import { type Level, levelOrRefusal, type Measure } from './measure.ts';

type Points = readonly PointByKind['duration'][];

/** Up to this many cases the ranks of the median's interval are exact. */
const exactMedianUpTo = 1000;

/** Why a median cannot be had of sorted values; null where it can. NaN stands last. */
function invalid(sorted: Float64Array): Refusal | null {
  if (sorted.length === 0) return refuse('no-data', 'There are no cases.');
  return (sorted[0] ?? NaN) >= 0 && Number.isFinite(sorted.at(-1))
    ? null
    : refuse('invalid-figures', 'A duration cannot be negative.');
}

function medianOf(sorted: Float64Array): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[middle - 1] ?? 0;
  return lower + (upper - lower) / 2;
}

/** The rank from below at which a 95 % interval of the median starts; 0 under six cases, where there is none. */
function medianRank(n: number): number {
  let rank = medianRanks.get(n);
  if (rank === undefined) medianRanks.set(n, (rank = rankOfMedian(n)));
  return rank;
}

const medianRanks = new Map<number, number>();

function rankOfMedian(n: number): number {
  const guess = Math.max(0, Math.floor((n - z95 * Math.sqrt(n)) / 2));
  if (n > exactMedianUpTo) return guess;
  let rank = guess + 1;
  while (rank > 0 && lowerTail(rank - 1, n, 0.5) > 0.025) rank--;
  return rank;
}

/** The median case with its sign-test interval, between two order statistics (Conover, *Practical Nonparametric Statistics*). */
function estimate(points: Points): Estimate | Refusal {
  const sorted = sortedCases(points);
  const refusal = invalid(sorted);
  if (refusal) return refusal;
  const n = sorted.length;
  const rank = medianRank(n);
  const lower = rank === 0 ? null : (sorted[rank - 1] ?? null);
  const upper = rank === 0 ? null : (sorted[n - rank] ?? null);
  return estimateOrRefusal({ value: medianOf(sorted), lower, upper, n });
}

/** Hodges–Lehmann shift in the metric's unit; the method says whether its ranks are exact or approximate. */
function compare(before: Points, after: Points): Comparison | Refusal {
  const [first, second] = [sortedCases(before), sortedCases(after)];
  const refusal = invalid(first) ?? invalid(second);
  if (refusal) return refusal;
  const { exact, shift, lower, upper, p } = rankShift(first, second);
  return comparisonOrRefusal({
    method: exact ? 'hodges-lehmann-exact' : 'hodges-lehmann-normal',
    scale: 'difference',
    value: shift,
    lower,
    upper,
    p,
  });
}

/** Geometric mean after over geometric mean before, by Welch on the logarithms; refused where a duration is 0. */
export function geometricMeanRatio(before: Points, after: Points): Comparison | Refusal {
  const [first, second] = [sortedCases(before), sortedCases(after)];
  const refusal = invalid(first) ?? invalid(second);
  if (refusal) return refusal;
  if (first[0] === 0 || second[0] === 0) return refuse('not-positive', 'A ratio needs durations above zero.');
  const logs = welch(sampleOf(valuesOf(before).map(Math.log)), sampleOf(valuesOf(after).map(Math.log)));
  if (isRefusal(logs)) return logs;
  const ratio = (log: number | null) => (log === null ? null : Math.exp(log));
  return comparisonOrRefusal({
    method: 'geometric-mean-ratio',
    scale: 'ratio',
    value: ratio(logs.value),
    lower: ratio(logs.lower),
    upper: ratio(logs.upper),
    p: logs.p,
  });
}

/** The mean of single values; refused where they have no spread. */
export function meanLevel(values: Float64Array): Level | Refusal {
  if (values.length === 0) return refuse('no-data', 'There are no cases.');
  const { n, mean, sd } = sampleOf(values);
  if (sd === null) return refuse('too-few', 'One case has no spread.');
  return levelOrRefusal({ value: mean, variance: sd ** 2 / n, df: n - 1 });
}

/** How long a case took, one row a case, in the metric's unit of time. */
export const duration: Measure<'duration'> = {
  kind: 'duration',
  counts: 'cases',
  scale: 'difference',
  estimate,
  compare,
  /** The mean duration: medians do not subtract across groups, means do, and a duration of 0 has no logarithm. */
  level: (points) => invalid(sortedCases(points)) ?? meanLevel(valuesOf(points)),
  /** The median of the period's cases. */
  pointValue(points) {
    const sorted = sortedForNow(points);
    return invalid(sorted) ? null : medianOf(sorted);
  },
  nOf: (points) => points.length,
  weight: (points) => points.length,
  rarer: null,
  counted: (points) => points,
};
