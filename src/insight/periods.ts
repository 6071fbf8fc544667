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

/**
 * The points of the periods that a question lets through; the list itself where it lets through all. What was made of the
 * whole list, period by period, serves for what is taken out of it.
 */
export function inPeriods<Point extends Dated>(
  points: readonly Point[],
  isWanted: (period: string) => boolean,
): readonly Point[] {
  const { rows, inOrder } = grouping(points);
  if ([...rows.keys()].every(isWanted)) return points;
  const wanted = new Map<string, readonly Point[]>();
  for (const [period, of] of rows) if (isWanted(period)) wanted.set(period, of);
  const taken: Point[] = [];
  if (inOrder) for (const of of wanted.values()) for (const point of of) taken.push(point);
  else for (const point of points) if (wanted.has(point.period)) taken.push(point);
  groupings.set(taken, { rows: wanted, inOrder, whole: points });
  return taken;
}

/** The first day of the first period that begins on a day or later, on the grid that any period of a series gives. */
export function periodFrom(day: string, anchor: string, length: PeriodLength): string {
  let period = nextPeriod(anchor, length, periodsApart(anchor, day, length));
  while (period > day) period = nextPeriod(period, length, -1);
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
  return byPeriod(points).size;
}

/** The points of a list by their period. */
interface Grouping<Point extends Dated> {
  readonly rows: ReadonlyMap<string, readonly Point[]>;
  /** Whether the points stand in order of time. */
  readonly inOrder: boolean;
  /** The list of which these are the points of some periods; null where they were taken out of none. */
  readonly whole: readonly Point[] | null;
}

/** Points by their period, in order of time. */
export function byPeriod<Point extends Dated>(points: readonly Point[]): ReadonlyMap<string, readonly Point[]> {
  return grouping(points).rows;
}

/** The list out of which the points of some periods were taken, with all of each period's rows; null where there is none. */
export function wholeOf<Point extends Dated>(points: readonly Point[]): readonly Point[] | null {
  return grouping(points).whole;
}

/** Remembered, because every criterion of a claim asks for the same windows. */
const groupings = new WeakMap<readonly Dated[], Grouping<Dated>>();

function grouping<Point extends Dated>(points: readonly Point[]): Grouping<Point> {
  let found = groupings.get(points);
  if (!found) groupings.set(points, (found = group(points)));
  return found as Grouping<Point>;
}

function group<Point extends Dated>(points: readonly Point[]): Grouping<Point> {
  const rows = new Map<string, Point[]>();
  let [last, inOrder] = ['', true];
  let open: Point[] = [];
  for (const point of points) {
    const { period } = point;
    if (period !== last || open.length === 0) {
      if (period < last) inOrder = false;
      last = period;
      const known = rows.get(period);
      if (!known) {
        // A list that begins with one has no room left over, and most periods have one.
        rows.set(period, (open = [point]));
        continue;
      }
      open = known;
    }
    open.push(point);
  }
  return { rows: inOrder ? rows : new Map([...rows].sort(([a], [b]) => compareText(a, b))), inOrder, whole: null };
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
