import type { MeasureKind, PointByKind } from '../model/series.ts';
import type { WindowSummary } from './claim.ts';
import type { Measure } from './measures/measure.ts';
import { periodCount, type Span } from './periods.ts';

/** A window's estimate with what it was computed from; `points` must be the window's. */
export function summarise<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  { from, to }: Span,
  points: readonly PointByKind[Kind][],
): WindowSummary {
  const last = points.reduce<string | null>(
    (latest, { period }) => (latest !== null && latest > period ? latest : period),
    null,
  );
  return { from, to, last, periods: periodCount(points), n: measure.nOf(points), estimate: measure.estimate(points) };
}
