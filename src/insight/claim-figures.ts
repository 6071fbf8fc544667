import { nextPeriod } from '../model/period.ts';
import type { MeasureKind, PeriodLength, PointByKind } from '../model/series.ts';
import type { ClaimInput } from './claim.ts';
import { countedAlike } from './one-definition.ts';
import { finished, periodFrom, type Span, window } from './periods.ts';
import { closed } from './windows.ts';

/** A series cut down to what may be compared: finished periods, counted in one way. */
export interface ComparableFigures<Kind extends MeasureKind> {
  /** All such points, in order of time, whether in a window or not. */
  readonly points: readonly PointByKind[Kind][];
  readonly before: readonly PointByKind[Kind][];
  readonly after: readonly PointByKind[Kind][];
  /** The window after with its end; null where none is declared. */
  readonly afterSpan: Span | null;
  /** Since and until when figures are counted as they are after the change. */
  readonly since: string | null;
  readonly until: string | null;
  /** Periods of either window that are counted in another way. */
  readonly leftOut: number;
}

type Dates = Pick<ClaimInput, 'period' | 'anchor' | 'after' | 'changedOn' | 'finishedThrough'>;

/** Cuts a series down for two windows; the definition that counts is the one in force as the window after begins. */
export function comparableFigures<Kind extends MeasureKind>(
  all: readonly PointByKind[Kind][],
  before: Span,
  { period: length, anchor, after, changedOn, finishedThrough }: Dates,
  definitionChanges: readonly string[],
): ComparableFigures<Kind> {
  const over = finished(all, finishedThrough, length);
  const afterSpan = after && closed(after, finishedThrough, anchor, length);
  const known = afterSpan ? window(over, afterSpan, length).map(({ period }) => period) : [];
  const start = after?.from ?? changedOn;
  const expected = start === null || definitionChanges.length === 0 ? [] : expectedFrom(start, anchor, length);
  const { points, since, until } = countedAlike(over, definitionChanges, known.length > 0 ? known : expected, length);
  const inWindows = (some: readonly PointByKind[Kind][]) => ({
    before: window(some, before, length),
    after: afterSpan ? window(some, afterSpan, length) : [],
  });
  const kept = inWindows(points);
  const wide = points === over ? kept : inWindows(over);
  const count = (side: { before: readonly { period: string }[]; after: readonly { period: string }[] }) =>
    new Set([...side.before, ...side.after].map(({ period }) => period)).size;
  return { points, ...kept, afterSpan, since, until, leftOut: count(wide) - count(kept) };
}

/** The first two periods of a window that has no figures yet: the first may have been counted in two ways. */
function expectedFrom(start: string, anchor: string, length: PeriodLength): readonly string[] {
  const first = periodFrom(start, anchor, length);
  return [first, nextPeriod(first, length)];
}
