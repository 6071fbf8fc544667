import { addMonths, dayInMilliseconds, monthNumber, nextPeriod } from '../model/period.ts';
import { placeInYear } from '../model/period-grid.ts';
import type { PeriodLength } from '../model/series.ts';
import { formatDayAndMonth, formatMonthName } from '../wording/format.ts';
import type { ChartContext } from '../wording/format.ts';
import { periodMiddle } from './period.ts';
import { textWidth } from './text-width.ts';
import { chartWords, yearInFigures } from '../wording/language.ts';

/** A tick's text; a second line carries the year where it changes. */
type TickLabel = string | readonly [string, string];

/** A horizontal axis of time, in milliseconds since 1970 UTC. */
export interface TimeScale {
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly number[];
  readonly labels: readonly TickLabel[];
}

/** How a time axis is laid out. */
export interface TimeScaleOptions {
  readonly every: PeriodLength;
  readonly width: number;
  readonly maxTicks: number;
  readonly fontSize: number;
}

interface Tick {
  readonly at: number;
  readonly name: string;
  readonly year: string;
}

const MOST_MONTH = 31 * dayInMilliseconds;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
/** The fewest months from tick to tick where each figure stands for some. */
const MONTHS_BETWEEN = { quarter: 3, 'half-year': 6, year: 12 } as const;
const DAY_STEPS = [1, 2, 7, 14];
const ROOM_BETWEEN = 12;
const ROOM_OUTSIDE = 16;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function widthOf(label: TickLabel, fontSize: number): number {
  return Math.max(...[label].flat().map((line) => textWidth(line, fontSize)));
}

/** Gives each tick its text; the year stands under the first of a year, unless years are all that is said. */
function labelTicks(ticks: readonly Tick[]): TickLabel[] {
  return ticks.map(({ year, name }, i) => (name === year || ticks[i - 1]?.year === year ? name : [name, year]));
}

/** Whether a period is of a year that may begin in any month, so that the axis is marked and named by such years. */
function isPartOfYear(every: PeriodLength): every is keyof typeof MONTHS_BETWEEN {
  return Object.hasOwn(MONTHS_BETWEEN, every);
}

function monthTicks(start: number, end: number, step: number, every: PeriodLength, context: ChartContext): Tick[] {
  const first = `${iso(start).slice(0, 7)}-01`;
  const { fiscalYearStart = 1 } = isPartOfYear(every) ? context : {};
  const ahead = (monthNumber(first) - (fiscalYearStart - 1)) % step;
  const dates: string[] = [];
  for (let date = addMonths(first, -ahead); Date.parse(date) < end; date = addMonths(date, step))
    if (Date.parse(date) >= start) dates.push(date);
  const nameOf = (date: string, year: string): string => {
    if (step >= 12) return year;
    if (every === 'quarter') return chartWords(context).quarterTick(placeInYear(date, every, fiscalYearStart));
    if (every === 'half-year') return chartWords(context).halfTick(placeInYear(date, every, fiscalYearStart));
    return formatMonthName(date, context);
  };
  const onPeriod = every === 'month' || isPartOfYear(every);
  return dates.map((date) => {
    const year = yearInFigures(date, { fiscalYearStart });
    return { at: onPeriod ? periodMiddle(date, every) : Date.parse(date), name: nameOf(date, year), year };
  });
}

function dayTicks(start: number, end: number, step: number, every: PeriodLength, context: ChartContext): Tick[] {
  const dates: string[] = [];
  for (let date = iso(start); Date.parse(date) < end; date = nextPeriod(date, 'day', step)) dates.push(date);
  return dates.map((date) => ({
    at: periodMiddle(date, every),
    name: formatDayAndMonth(date, context),
    year: date.slice(0, 4),
  }));
}

/** Lays out a time axis with as many dates as can be read, never two that touch. */
export function timeScale(start: number, end: number, options: TimeScaleOptions, context: ChartContext): TimeScale {
  const { every, width, maxTicks, fontSize } = options;
  const pixel = (time: number): number => ((time - start) / (end - start)) * width;
  const inside = ({ at, name }: Tick): boolean => {
    const half = textWidth(name, fontSize) / 2;
    return at <= end && pixel(at) - half >= -ROOM_OUTSIDE && pixel(at) + half <= width + ROOM_OUTSIDE;
  };
  const readable = (ticks: readonly Tick[], labels: readonly TickLabel[]): boolean =>
    ticks.length <= maxTicks &&
    ticks.every(({ at }, i) => {
      const [label = '', following] = [labels[i], labels[i + 1]];
      const next = ticks[i + 1];
      if (!next || following === undefined) return true;
      return pixel(next.at) - pixel(at) >= (widthOf(label, fontSize) + widthOf(following, fontSize)) / 2 + ROOM_BETWEEN;
    });
  const fits = (step: number): boolean => (end - start) / step <= maxTicks + 2;
  const daySteps = every === 'day' ? DAY_STEPS : every === 'week' ? DAY_STEPS.filter((step) => step >= 7) : [];
  const least = isPartOfYear(every) ? MONTHS_BETWEEN[every] : 1;
  const monthSteps = MONTH_STEPS.filter((step) => step % least === 0);
  const candidates = [
    ...daySteps
      .filter((step) => fits(step * dayInMilliseconds))
      .map((step) => () => dayTicks(start, end, step, every, context)),
    ...monthSteps
      .filter((step) => fits(step * MOST_MONTH))
      .map((step) => () => monthTicks(start, end, step, every, context)),
  ];
  for (const candidate of candidates) {
    const ticks = candidate().filter(inside);
    const labels = labelTicks(ticks);
    if (ticks.length > 0 && readable(ticks, labels)) return { start, end, ticks: ticks.map(({ at }) => at), labels };
  }
  return { start, end, ticks: [], labels: [] };
}
