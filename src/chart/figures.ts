import type { Direction } from '../insight/claim.ts';
import type { PeriodLength } from '../model/series.ts';
import { formatDifference, formatNumber, formatPeriod, formatSpan, formatValue } from './format.ts';
import type { ChartContext, Unit } from './format.ts';

/** One figure of a series with its 95 % interval; `period` is the ISO date of the period's first day. */
export interface ChartPoint {
  readonly period: string;
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly n?: number;
}

/** A stretch of time that a claim rests on, first and last day included, with its figure if there is one. */
export interface ChartWindow {
  readonly from: string;
  readonly to: string;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly n?: number;
}

/** How far two windows are apart: a difference (0 is none) or a ratio (1 is none), with its 95 % interval. */
export interface ChartDifference {
  readonly kind: 'difference' | 'ratio';
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What was promised. */
export interface ChartGoal {
  readonly value: number;
  readonly by: string;
}

/** A measure's name, unit and direction, which every chart of it needs. */
export interface ChartMeasure {
  readonly name: string;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  readonly every: PeriodLength;
}

/** Says a figure with its interval: "8.3% (7.1% to 9.6%)". */
export function sayFigure(
  { value, lower, upper }: { readonly value: number; readonly lower?: number; readonly upper?: number },
  unit: Unit,
  context: ChartContext,
): string {
  const figure = formatValue(value, unit, context);
  if (lower === undefined || upper === undefined) return figure;
  return `${figure} (${formatValue(lower, unit, context)} to ${formatValue(upper, unit, context)})`;
}

/** Says one point of a series, for the text that pointing at it shows. */
export function sayPoint(point: ChartPoint, { unit, every }: ChartMeasure, context: ChartContext): string {
  return `${formatPeriod(point.period, every, context)}: ${sayFigure(point, unit, context)}`;
}

/** Says how far two windows are apart, with the interval: "−3.8 points (95% interval −5.1 to −2.5)". */
export function sayDifference(
  { kind, value, lower, upper }: ChartDifference,
  unit: Unit,
  context: ChartContext,
  interval = '95% interval ',
): string {
  if (kind === 'ratio') {
    const [figure, from, to] = [value, lower, upper].map((part) => formatNumber(part, context, 2));
    return `${figure}\u00a0times (${interval}${from} to ${to})`;
  }
  const [from, to] = [lower, upper].map((end) => formatDifference(end, unit, context, false));
  return `${formatDifference(value, unit, context)} (${interval}${from} to ${to})`;
}

/** Tells which way a difference points, and that it points nowhere while its interval includes none. */
export function directionOf({ kind, lower, upper }: ChartDifference, better: ChartMeasure['better']): Direction {
  const none = kind === 'ratio' ? 1 : 0;
  if (lower <= none && upper >= none) return 'none';
  return lower > none === (better === 'higher') ? 'better' : 'worse';
}

/** Names a window by its months: "Jan – Mar 2026". */
export function sayWindow(window: ChartWindow, context: ChartContext): string {
  return formatSpan(window.from, window.to, context);
}
