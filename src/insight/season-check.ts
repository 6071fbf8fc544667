import { addMonths, lastDayOf, nextPeriod } from '../model/period.ts';
import type { MeasureKind, PeriodLength, PointByKind } from '../model/series.ts';
import type { Criterion } from './claim.ts';
import { isRefusal } from './interval.ts';
import { isClear, type Likeness, likeWithLike, type Matching } from './like-with-like.ts';
import type { Measure } from './measures/measure.ts';
import { periodsWithin, type Span, window } from './periods.ts';
import { seasonOf } from './season.ts';

interface Dated {
  readonly period: string;
}

/** Whether figures of this length can swing with the year at all. */
export function hasSeason(length: PeriodLength): boolean {
  return nextPeriod('2025-01-01', length) < '2026-01-01';
}

/**
 * The parts of the year that a window holds, as far as the series reaches; null for yearly figures. A gap in the series
 * is held, so that one missing month does not cost the comparison of all others.
 */
export function heldSeasons(
  { from, to }: Span,
  points: readonly Dated[],
  length: PeriodLength,
): ReadonlySet<string> | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!hasSeason(length) || !first || !last) return null;
  const end = lastDayOf(last.period, length);
  const span = { from: from > first.period ? from : first.period, to: to < end ? to : end };
  return new Set(periodsWithin(span, first.period, length).map((period) => seasonOf(period, length)));
}

/** The same months of the last year before the change, and which of them they are. */
export interface YearEarlier<Point> {
  readonly span: Span;
  readonly points: readonly Point[];
  readonly held: ReadonlySet<string>;
}

/** The year before the change, where the series reaches back to the first month of it that the window after asks for. */
export function yearEarlier<Point extends Dated>(
  points: readonly Point[],
  after: readonly Dated[],
  changedOn: string,
  length: PeriodLength,
): YearEarlier<Point> | null {
  const [first] = points;
  if (!first || !hasSeason(length)) return null;
  const held = new Set(after.map(({ period }) => seasonOf(period, length)));
  const span = { from: addMonths(changedOn, -12), to: nextPeriod(changedOn, 'day', -1) };
  const asked = periodsWithin(span, first.period, length).filter((period) => held.has(seasonOf(period, length)));
  const [start] = asked;
  if (start === undefined || first.period > start) return null;
  return { span, points: window(points, span, length), held };
}

/** Whether a change can be a season: it holds over the same months, holds against a year earlier, or nobody can tell. */
export function seasonCheck<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  found: Likeness<Kind>,
  earlier: YearEarlier<PointByKind[Kind]> | null,
  matching: Matching,
): Extract<Criterion, { id: 'season' }> {
  const { length } = matching;
  const months = new Set(found.after.periods.map(({ period }) => seasonOf(period, length))).size;
  if (!hasSeason(length)) return { id: 'season', holds: true, detail: { how: 'no-season', comparison: null, months } };
  if (found.sameMonths) return { id: 'season', holds: true, detail: { how: 'same-months', comparison: null, months } };
  const unknown = { id: 'season', holds: null, detail: { how: 'none', comparison: null, months } } as const;
  if (!earlier) return unknown;
  const against = likeWithLike(measure, earlier.points, found.after.points, { ...matching, held: earlier.held });
  if (!against.sameMonths) return unknown;
  const comparison = isRefusal(against.shown) ? null : against.shown;
  const holds = isClear(against) && against.up === found.up;
  return { id: 'season', holds, detail: { how: 'year-earlier', comparison, months } };
}
