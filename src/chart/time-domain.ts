import type { PeriodLength } from '../model/series.ts';
import type { ChartPoint, ChartWindow } from './figures.ts';
import { dayEnd, periodEnd } from './period.ts';

/** Everything that must be seen on a time axis. */
export interface Dated {
  readonly points: readonly ChartPoint[];
  readonly every: PeriodLength;
  readonly windows?: readonly (ChartWindow | undefined)[];
  readonly days?: readonly (string | undefined)[];
}

/** Gives the first and the last instant that a time axis must show; with nothing to show, a single day. */
export function timeDomain({ points, every, windows = [], days = [] }: Dated): [start: number, end: number] {
  const known = windows.filter((window) => window !== undefined);
  const dates = days.filter((day) => day !== undefined);
  const starts = [...points.map(({ period }) => period), ...known.map(({ from }) => from), ...dates].map(Date.parse);
  const ends = [
    ...points.map(({ period }) => periodEnd(period, every)),
    ...known.map(({ to }) => dayEnd(to)),
    ...dates.map(dayEnd),
  ];
  if (starts.length === 0) return [0, dayEnd('1970-01-01')];
  return [Math.min(...starts), Math.max(...ends)];
}
