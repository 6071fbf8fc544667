import { lastDayOf } from '../model/period.ts';
import type { PeriodLength } from '../model/series.ts';
import { inPeriods } from './periods.ts';

interface Dated {
  readonly period: string;
}

/** Points that were counted in one way, and the changes of definition on either side of them. */
export interface OneDefinition<Point extends Dated> {
  readonly points: readonly Point[];
  /** The day from which the points are counted this way; null where they always were. */
  readonly since: string | null;
  /** The day from which they are counted in another way; null where they still are counted this way. */
  readonly until: string | null;
}

/**
 * The points that are counted as the first of the reference periods is. A period in which the definition changed is
 * counted in two ways and belongs to neither side. Without a reference period, or without a change, all points remain.
 */
export function countedAlike<Point extends Dated>(
  points: readonly Point[],
  changes: readonly string[],
  reference: readonly string[],
  length: PeriodLength,
): OneDefinition<Point> {
  const mixed = (period: string) => changes.some((on) => period < on && on <= lastDayOf(period, length));
  const first = changes.length === 0 ? undefined : (reference.find((period) => !mixed(period)) ?? reference[0]);
  if (first === undefined) return { points, since: null, until: null };
  const sorted = [...changes].sort();
  const since = sorted.findLast((on) => on <= first) ?? null;
  const until = sorted.find((on) => on > first) ?? null;
  return {
    points: inPeriods(
      points,
      (period) => (since === null || period >= since) && (until === null || lastDayOf(period, length) < until),
    ),
    since,
    until,
  };
}
