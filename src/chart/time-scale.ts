import type { PeriodLength } from '../model/series.ts';
import { formatDayAndMonth, formatMonthName } from './format.ts';
import type { ChartContext } from './format.ts';
import { periodMiddle } from './period.ts';
import { textWidth } from './text-width.ts';

/** A tick's text; a second line carries the year where it changes. */
export type TickLabel = string | readonly [string, string];

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
  readonly label: TickLabel;
}

const DAY = 86_400_000;
const MOST_MONTH = 31 * DAY;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
const DAY_STEPS = [1, 2, 7, 14];
const ROOM_BETWEEN = 12;
const ROOM_OUTSIDE = 16;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function widthOf(label: TickLabel, fontSize: number): number {
  return Math.max(...[label].flat().map((line) => textWidth(line, fontSize)));
}

function labelTicks(dates: readonly string[], name: (date: string) => string): TickLabel[] {
  return dates.map((date, i) => {
    const year = date.slice(0, 4);
    return dates[i - 1]?.slice(0, 4) === year ? name(date) : [name(date), year];
  });
}

function monthTicks(start: number, end: number, step: number, every: PeriodLength, context: ChartContext): Tick[] {
  const dates: string[] = [];
  const from = new Date(start);
  const aligned = Math.floor((from.getUTCFullYear() * 12 + from.getUTCMonth()) / step) * step;
  const startOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12);
  for (let month = aligned; startOf(month) < end; month += step)
    if (startOf(month) >= start) dates.push(iso(startOf(month)));
  const quarter = (date: string): string => `Q${Math.floor(Number(date.slice(5, 7)) / 3) + 1}`;
  const name = every === 'quarter' ? quarter : (date: string): string => formatMonthName(date, context);
  const labels = step >= 12 ? dates.map((date) => date.slice(0, 4)) : labelTicks(dates, name);
  const onPeriod = every === 'month' || every === 'quarter';
  return dates.map((date, i) => ({
    at: onPeriod ? periodMiddle(date, every) : Date.parse(date),
    label: labels[i] ?? '',
  }));
}

function dayTicks(start: number, end: number, step: number, context: ChartContext): Tick[] {
  const dates: string[] = [];
  for (let time = start; time < end; time += step * DAY) dates.push(iso(time));
  const labels = labelTicks(dates, (date) => formatDayAndMonth(date, context));
  return dates.map((date, i) => ({ at: Date.parse(date), label: labels[i] ?? '' }));
}

/** Lays out a time axis with as many dates as can be read, never two that touch. */
export function timeScale(start: number, end: number, options: TimeScaleOptions, context: ChartContext): TimeScale {
  const { every, width, maxTicks, fontSize } = options;
  const pixel = (time: number): number => ((time - start) / (end - start)) * width;
  const inside = ({ at, label }: Tick): boolean => {
    const half = widthOf(label, fontSize) / 2;
    return at <= end && pixel(at) - half >= -ROOM_OUTSIDE && pixel(at) + half <= width + ROOM_OUTSIDE;
  };
  const readable = (ticks: readonly Tick[]): boolean =>
    ticks.length <= maxTicks &&
    ticks.every(({ at, label }, i) => {
      const next = ticks[i + 1];
      const half = widthOf(label, fontSize) / 2 + (next ? widthOf(next.label, fontSize) / 2 : 0);
      return !next || pixel(next.at) - pixel(at) >= half + ROOM_BETWEEN;
    });
  const fits = (step: number): boolean => (end - start) / step <= maxTicks + 2;
  const daySteps = every === 'day' ? DAY_STEPS : every === 'week' ? DAY_STEPS.filter((step) => step >= 7) : [];
  const monthSteps = MONTH_STEPS.filter((step) => every !== 'quarter' || step % 3 === 0);
  const candidates = [
    ...daySteps.filter((step) => fits(step * DAY)).map((step) => () => dayTicks(start, end, step, context)),
    ...monthSteps
      .filter((step) => fits(step * MOST_MONTH))
      .map((step) => () => monthTicks(start, end, step, every, context)),
  ];
  for (const candidate of candidates) {
    const ticks = candidate().filter(inside);
    if (ticks.length > 0 && readable(ticks))
      return { start, end, ticks: ticks.map(({ at }) => at), labels: ticks.map(({ label }) => label) };
  }
  return { start, end, ticks: [], labels: [] };
}
