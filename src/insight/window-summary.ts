import type { MeasureKind, PointByKind } from '../model/series.ts';
import { lastDayOf, nextPeriod } from '../model/period.ts';
import type { ClaimInput, WindowSummary } from './claim.ts';
import type { ComparedWindow } from './compared-window.ts';
import type { Measure } from './measures/measure.ts';
import { byPeriod, isFinished, periodCount, periodFrom, type Span } from './periods.ts';

/** A window's estimate with what it was computed from; `points` must be the window's. */
export function summarise<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  { from, to }: Span,
  points: readonly PointByKind[Kind][],
): WindowSummary {
  return {
    from,
    to,
    last: lastOf(points),
    periods: periodCount(points),
    n: measure.nOf(points),
    estimate: measure.estimate(points),
  };
}

/** A window as it was compared: only the months that both windows have, weighed alike, where they were matched. */
export function comparedSummary<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  { from, to }: Span,
  { points, periods, estimate }: ComparedWindow<Kind>,
): WindowSummary {
  return { from, to, last: lastOf(points), periods: periods.length, n: measure.nOf(points), estimate };
}

/**
 * The days for which a window can speak: those of the whole periods in it, up to the newest figure of all where its own end
 * lies behind that.
 */
export function spanTold(
  { from, to, last }: Pick<WindowSummary, 'from' | 'to' | 'last'>,
  { period, finishedThrough, series }: Pick<ClaimInput, 'period' | 'finishedThrough' | 'series'>,
): Span {
  const points: readonly { readonly period: string }[] = series?.points ?? [];
  const newest = last !== null && points.findLast((point) => isFinished(point.period, period, finishedThrough));
  if (!newest) return { from, to };
  const first = periodFrom(from, newest.period, period);
  const behind = nextPeriod(periodFrom(nextPeriod(to, 'day'), newest.period, period), period, -1);
  const whole = lastDayOf(behind, period) > to ? nextPeriod(behind, period, -1) : behind;
  const final = whole < newest.period ? whole : newest.period;
  return final < first ? { from, to } : { from: first, to: lastDayOf(final, period) };
}

function lastOf(points: readonly { readonly period: string }[]): string | null {
  let last: string | null = null;
  for (const period of byPeriod(points).keys()) last = period;
  return last;
}
