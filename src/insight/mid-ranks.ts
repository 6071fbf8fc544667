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
  return [...byPeriod(cases)].map(([period, rows]) => {
    let sum = 0;
    for (const { value } of rows) sum += rankOf(value);
    return { period, value: sum / rows.length, weight: rows.length };
  });
}

/** The mid-rank of any value among others, which are sorted: (below + half of those equal) / n. */
export function midRankAmong(sorted: Float64Array): (value: number) => number {
  const n = sorted.length;
  const ranks = new Float64Array(n);
  for (let from = 0, to = 1; from < n; from = to++) {
    while (to < n && sorted[to] === sorted[from]) to++;
    ranks.fill((from + to) / 2 / n, from, to);
  }
  return (value) => {
    const at = firstFrom(sorted, value);
    return sorted[at] === value ? (ranks[at] ?? 0) : at / n;
  };
}

/** The index of the first sorted value that is not below a bound, by bisection. */
function firstFrom(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? bound) >= bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
