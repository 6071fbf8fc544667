import type { PointByKind } from '../model/series.ts';
import type { WeighedPeriod } from './between-periods.ts';
import { byPeriod } from './periods.ts';

type Cases = readonly PointByKind['duration'][];

/**
 * Durations as ranks: each case's mid-rank among the cases compared, as a share of them (ties count half, so that whole
 * days hide nothing), averaged by period and weighing its cases. Half plus the difference of two windows is the chance
 * that a case after is longer than one before (Mann and Whitney 1947; Brunner and Munzel 2000).
 */
export function midRankPeriods(cases: Cases, rankOf: (value: number) => number): readonly WeighedPeriod[] {
  return [...byPeriod(cases)].map(([period, rows]) => ({
    period,
    value: rows.reduce((sum, { value }) => sum + rankOf(value), 0) / rows.length,
    weight: rows.length,
  }));
}

/** The mid-rank of any value among others: (below + half of those equal) / n. */
export function midRankAmong(values: readonly number[]): (value: number) => number {
  const sorted = Float64Array.from(values).sort();
  const known = new Map<number, number>();
  return (value) => {
    let rank = known.get(value);
    if (rank === undefined) {
      rank = (firstAt(sorted, value, (a, b) => a >= b) + firstAt(sorted, value, (a, b) => a > b)) / 2 / sorted.length;
      known.set(value, rank);
    }
    return rank;
  };
}

/** The index of the first sorted value that a bound lets through, by bisection. */
function firstAt(sorted: Float64Array, bound: number, passes: (value: number, bound: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] ?? bound, bound)) high = middle;
    else low = middle + 1;
  }
  return low;
}
