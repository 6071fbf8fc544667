import type { PointByKind } from '../model/series.ts';
import type { WeighedPeriod } from './between-periods.ts';
import { byPeriod } from './periods.ts';

/**
 * Durations as ranks: each case's mid-rank among all cases of all windows together, as a share of them (ties count
 * half, so that whole days hide nothing), averaged by period and weighing its cases. Half plus the difference of two
 * windows is the chance that a case after is longer than one before (Mann and Whitney 1947; Brunner and Munzel 2000).
 */
export function midRankPeriods(
  windows: readonly (readonly PointByKind['duration'][])[],
): readonly (readonly WeighedPeriod[])[] {
  const rankOf = midRanks(windows.flat().map(({ value }) => value));
  return windows.map((points) =>
    [...byPeriod(points)].map(([period, rows]) => ({
      period,
      value: rows.reduce((sum, { value }) => sum + (rankOf.get(value) ?? 0), 0) / rows.length,
      weight: rows.length,
    })),
  );
}

/** Every value's mid-rank as a share of all: (below + half of those equal) / n. */
export function midRanks(values: readonly number[]): ReadonlyMap<number, number> {
  const sorted = Float64Array.from(values).sort();
  const ranks = new Map<number, number>();
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    ranks.set(sorted[start] ?? 0, (start + end) / 2 / sorted.length);
    start = end;
  }
  return ranks;
}
