import { nextPeriod } from '../model/period.ts';
import type { MeasureKind, PeriodLength, PointByKind } from '../model/series.ts';
import type { ClaimInput } from './claim.ts';
import { countedAlike } from './one-definition.ts';
import { byPeriod, finished, periodFrom, type Span, window } from './periods.ts';
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
  const counted = () => (afterSpan ? [...byPeriod(window(over, afterSpan, length)).keys()] : []);
  const start = after?.from ?? changedOn;
  const reference = definitionChanges.length === 0 ? [] : orExpected(counted(), start, anchor, length);
  const { points, since, until } = countedAlike(over, definitionChanges, reference, length);
  const inWindows = (some: readonly PointByKind[Kind][]) => ({
    before: window(some, before, length),
    after: afterSpan ? window(some, afterSpan, length) : [],
  });
  const kept = inWindows(points);
  const leftOut = points === over ? 0 : periodsOf(inWindows(over)).size - periodsOf(kept).size;
  return { points, ...kept, afterSpan, since, until, leftOut };
}

function periodsOf({ before, after }: Pick<ComparableFigures<MeasureKind>, 'before' | 'after'>): ReadonlySet<string> {
  return new Set([...byPeriod(before).keys(), ...byPeriod(after).keys()]);
}

/** The periods of a window; of one that has no figures yet the first two, as the first may be counted in two ways. */
function orExpected(
  periods: readonly string[],
  start: string | null,
  anchor: string,
  length: PeriodLength,
): readonly string[] {
  if (periods.length > 0 || start === null) return periods;
  const first = periodFrom(start, anchor, length);
  return [first, nextPeriod(first, length)];
}
