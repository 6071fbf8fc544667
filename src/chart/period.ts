import { nextPeriod } from '../model/period.ts';
import type { PeriodLength } from '../model/series.ts';

/** Gives the first instant after a period, in UTC. */
export function periodEnd(period: string, length: PeriodLength): number {
  return Date.parse(nextPeriod(period, length));
}

/** Gives the instant in the middle of a period, where its figure is drawn. */
export function periodMiddle(period: string, length: PeriodLength): number {
  return (Date.parse(period) + periodEnd(period, length)) / 2;
}

/** Gives the first instant after a day, because the last day of a window belongs to it. */
export function dayEnd(date: string): number {
  return periodEnd(date, 'day');
}

/** Splits points where a period is missing, so that a line shows the gap instead of bridging it. */
export function unbrokenRuns<Point extends { readonly period: string }>(
  points: readonly Point[],
  length: PeriodLength,
): Point[][] {
  const runs: Point[][] = [];
  let expected = Number.NaN;
  for (const point of points) {
    const run = runs.at(-1);
    if (run && Date.parse(point.period) <= expected) run.push(point);
    else runs.push([point]);
    expected = periodEnd(point.period, length);
  }
  return runs;
}
