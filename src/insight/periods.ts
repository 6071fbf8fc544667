import { addMonths, dayNumber, lastDayOf, monthNumber, nextPeriod, periodsApart } from '../model/period.ts';
import type { PeriodLength } from '../model/series.ts';
import { compareText } from '../source/text-order.ts';

interface Dated {
  readonly period: string;
}

/** One figure a period, null where the series has a gap. */
export interface PeriodValue extends Dated {
  readonly value: number | null;
}

/** The span of a window, both days included: a period belongs to it when the whole of it does. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * Months between two dates with the rest as a fraction of the month it falls in: 2026-01-15 to 2026-03-01 is
 * 1 + 14/28 = 1.5. Zero where `to` is not later.
 */
export function monthsBetween(from: string, to: string): number {
  if (to <= from) return 0;
  const apart = monthNumber(to) - monthNumber(from);
  const whole = addMonths(from, apart) <= to ? apart : apart - 1;
  const start = dayNumber(addMonths(from, whole));
  const end = dayNumber(addMonths(from, whole + 1));
  return whole + (dayNumber(to) - start) / (end - start);
}

/** The points of a window: those of periods that lie wholly within it. */
export function window<Point extends Dated>(
  points: readonly Point[],
  { from, to }: Span,
  length: PeriodLength,
): readonly Point[] {
  return inPeriods(points, (period) => period >= from && period <= to && lastDayOf(period, length) <= to);
}

/** Whether a period is over on a day. */
export function isFinished(period: string, length: PeriodLength, through: string): boolean {
  return period <= through && lastDayOf(period, length) <= through;
}

/** The points of periods that are over on a day. */
export function finished<Point extends Dated>(
  points: readonly Point[],
  through: string,
  length: PeriodLength,
): readonly Point[] {
  return inPeriods(points, (period) => isFinished(period, length, through));
}

/** The points of the periods that a question lets through; it is asked once for the rows of one period that follow each other. */
function inPeriods<Point extends Dated>(
  points: readonly Point[],
  isWanted: (period: string) => boolean,
): readonly Point[] {
  let last: string | undefined;
  let wanted = false;
  return points.filter(({ period }) => {
    if (period !== last) wanted = isWanted(period);
    last = period;
    return wanted;
  });
}

/** The first day of the first period that begins on a day or later, on the grid that any period of a series gives. */
export function periodFrom(day: string, anchor: string, length: PeriodLength): string {
  let period = nextPeriod(anchor, length, periodsApart(anchor, day, length));
  while (period >= day) period = nextPeriod(period, length, -1);
  while (period < day) period = nextPeriod(period, length);
  return period;
}

/** All periods that lie wholly within a span, on the grid that any period of a series gives. */
export function periodsWithin({ from, to }: Span, anchor: string, length: PeriodLength): readonly string[] {
  const periods: string[] = [];
  for (let at = periodFrom(from, anchor, length); lastDayOf(at, length) <= to; at = nextPeriod(at, length))
    periods.push(at);
  return periods;
}

/** How many different periods have points. */
export function periodCount(points: readonly Dated[]): number {
  return new Set(points.map((point) => point.period)).size;
}

/** Points by their period, in order of time; remembered, because every criterion of a claim asks for the same windows. */
export function byPeriod<Point extends Dated>(points: readonly Point[]): ReadonlyMap<string, readonly Point[]> {
  let groups = grouped.get(points);
  if (!groups) grouped.set(points, (groups = groupsOf(points)));
  return groups as ReadonlyMap<string, readonly Point[]>;
}

const grouped = new WeakMap<readonly Dated[], ReadonlyMap<string, readonly Dated[]>>();

function groupsOf<Point extends Dated>(points: readonly Point[]): ReadonlyMap<string, readonly Point[]> {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const group = groups.get(point.period);
    if (group) group.push(point);
    else groups.set(point.period, [point]);
  }
  const periods = [...groups.keys()];
  const inOrder = periods.every((period, i) => i === 0 || (periods[i - 1] ?? '') < period);
  return inOrder ? groups : new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}

/**
 * Evenly spaced values from the first period to the last; a period without a figure is a gap (null), never a zero.
 * The values must be in order of time; one that is off the grid is kept where it falls.
 */
export function align(values: readonly PeriodValue[], length: PeriodLength): readonly PeriodValue[] {
  const grid: PeriodValue[] = [];
  let expected = values[0]?.period ?? '';
  for (const value of values) {
    for (; expected < value.period; expected = nextPeriod(expected, length))
      grid.push({ period: expected, value: null });
    grid.push(value);
    expected = nextPeriod(value.period, length);
  }
  return grid;
}
