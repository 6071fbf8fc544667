import type { PeriodLength } from '../model/series.ts';

const dayInMilliseconds = 86_400_000;

interface Dated {
  readonly period: string;
}

/** One figure a period, null where the series has a gap. */
export interface PeriodValue extends Dated {
  readonly value: number | null;
}

/** The span of a window: a point belongs to it when from ≤ period ≤ to. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Whether a text is a real calendar date written YYYY-MM-DD; 2026-02-30 is not. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds);
}

function dateOfDay(day: number): string {
  return new Date(day * dayInMilliseconds).toISOString().slice(0, 10);
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function daysInMonth(month: number): number {
  return dayNumber(dateInMonth(month + 1, 1)) - dayNumber(dateInMonth(month, 1));
}

function dateInMonth(month: number, day: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The same day `count` months on, or the last day of that month where it is shorter. */
function addMonths(date: string, count: number): string {
  const month = monthNumber(date) + count;
  const day = Number(date.slice(8, 10));
  return dateInMonth(month, day <= 28 ? day : Math.min(day, daysInMonth(month)));
}

const monthsOf = { month: 1, quarter: 3 } as const;

/** The first day of the period that lies `count` periods after one that starts on `period`. */
export function nextPeriod(period: string, length: PeriodLength, count = 1): string {
  if (length === 'day' || length === 'week') return dateOfDay(dayNumber(period) + count * (length === 'week' ? 7 : 1));
  return addMonths(period, count * monthsOf[length]);
}

/** How many whole periods lie between two period starts; negative where `to` is earlier. */
export function periodsApart(from: string, to: string, length: PeriodLength): number {
  if (length === 'day') return dayNumber(to) - dayNumber(from);
  if (length === 'week') return Math.floor((dayNumber(to) - dayNumber(from)) / 7);
  return Math.floor((monthNumber(to) - monthNumber(from)) / monthsOf[length]);
}

/** All period starts from `from` to at most `to`, both included. */
export function periodsBetween(from: string, to: string, length: PeriodLength): readonly string[] {
  const count = to < from ? 0 : periodsApart(from, to, length) + 1;
  return Array.from({ length: count }, (_, i) => nextPeriod(from, length, i)).filter((period) => period <= to);
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

/** The points of a window, by the start of their period. */
export function window<Point extends Dated>(points: readonly Point[], span: Span): readonly Point[] {
  return points.filter((point) => point.period >= span.from && point.period <= span.to);
}

/** How many different periods have points. */
export function periodCount(points: readonly Dated[]): number {
  return new Set(points.map((point) => point.period)).size;
}

/** Points by their period, in order of time. */
export function byPeriod<Point extends Dated>(points: readonly Point[]): ReadonlyMap<string, readonly Point[]> {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const group = groups.get(point.period);
    if (group) group.push(point);
    else groups.set(point.period, [point]);
  }
  const periods = [...groups.keys()];
  const inOrder = periods.every((period, i) => i === 0 || (periods[i - 1] ?? '') < period);
  return inOrder ? groups : new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
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
