import type { PeriodLength } from '../model/series.ts';
import { capital } from '../wording/capital.ts';
import { alikeUnit, formatSpan, formatValue } from '../wording/format.ts';
import type { ChartContext, Unit } from '../wording/format.ts';
import { changeInWords, differenceInWords, endsInFigures } from '../wording/change.ts';
import { chartWords, periodInWords, wordingFor } from '../wording/language.ts';
import { unitAsShown } from '../wording/unit.ts';

/** One figure of a series with its 95 % interval; `period` is the ISO date of the period's first day. */
export interface ChartPoint {
  readonly period: string;
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly n?: number;
  /** Set while the period is not over: drawn hollow, and counted nowhere. */
  readonly unfinished?: true;
}

/** A stretch of time that a claim rests on, first and last day included, with its figure if there is one. */
export interface ChartWindow {
  readonly from: string;
  readonly to: string;
  /** The last day of the newest figure, where the window ends behind that. */
  readonly through?: string;
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
  const { range } = chartWords(context);
  return `${figure} (${range(formatValue(lower, unit, context), formatValue(upper, unit, context))})`;
}

/** Names a point's period as a table's row and a dot's text begin, with a mark while it is not over. */
export function sayPeriod(
  { period, unfinished }: Pick<ChartPoint, 'period' | 'unfinished'>,
  every: PeriodLength,
  context: ChartContext,
): string {
  const named = capital(periodInWords(period, every, context));
  return unfinished ? chartWords(context).unfinished.marked(named) : named;
}

/** Says one point of a series, for the text that pointing at it shows. */
export function sayPoint(point: ChartPoint, { unit, every }: ChartMeasure, context: ChartContext): string {
  return `${sayPeriod(point, every, context)}: ${sayFigure(point, unit, context)}`;
}

/** Says that a series ends with a period that is not over; empty where it does not. */
export function sayUnfinished(points: readonly ChartPoint[], every: PeriodLength, context: ChartContext): string {
  const running = points.find(({ unfinished }) => unfinished);
  return running ? chartWords(context).unfinished.sentence(capital(periodInWords(running.period, every, context))) : '';
}

/** Says how far two windows are apart as verdicts do: "−3.8 points (between −5.1 and −2.5 points)". */
export function sayDifference({ kind: scale, ...ends }: ChartDifference, unit: Unit, context: ChartContext): string {
  return changeInWords({ scale, ...ends }, unitAsShown(unit), context, wordingFor(context.locale));
}

/** Says how far two windows are apart where room is short: "−3.8 points (−5.1 to −2.5)". */
export function sayDifferenceShort(
  { kind: scale, ...ends }: ChartDifference,
  unit: Unit,
  context: ChartContext,
): string {
  if (scale === 'ratio') return sayDifference({ kind: scale, ...ends }, unit, context);
  const words = wordingFor(context.locale);
  const parts = [{ scale, ...ends }, unitAsShown(unit), context, words] as const;
  return `${differenceInWords(...parts)} (${endsInFigures(...parts)})`;
}

/** Tells whether an interval leaves open that there is no difference. */
export function includesNone({ kind, lower, upper }: ChartDifference): boolean {
  const none = kind === 'ratio' ? 1 : 0;
  return lower <= none && upper >= none;
}

/** The unit in which the figures of windows are written alike wherever they stand. */
export function windowUnit(windows: readonly (ChartWindow | undefined)[], unit: Unit): Unit {
  return alikeUnit(
    windows.map((window) => window?.value),
    unit,
  );
}

/** Names a window: "Jan – Mar 2026". */
export function sayWindow(window: ChartWindow, context: ChartContext): string {
  return formatSpan(window.from, window.through ?? window.to, context);
}
