import type { PeriodLength } from '../model/series.ts';
import type { Criterion } from './claim.ts';
import { type InterruptedSeries, interruptedSeries, leastPeriodsEachSide } from './interrupted-series.ts';
import { directionOf, isRefusal, type Refusal } from './interval.ts';
import { align, type PeriodValue } from './periods.ts';

/** The series an own trend is fitted to, and the fit. */
export interface OwnTrend {
  readonly grid: readonly PeriodValue[];
  /** The index of the first period from the change on. */
  readonly firstAfter: number;
  /** Figures on each side that the fit could use. */
  readonly before: number;
  readonly after: number;
  readonly fit: InterruptedSeries | Refusal;
}

/** Where a series was interrupted, and up to where it is looked at. */
export interface Interruption {
  readonly changedOn: string;
  /** The last day of the window after. */
  readonly to: string;
  readonly period: PeriodLength;
}

/**
 * Fits the trend of every period up to the end of the after window, not of the before window alone, so that nobody can
 * choose the trend by choosing the window.
 */
export function ownTrend(values: readonly PeriodValue[], { changedOn, to, period }: Interruption): OwnTrend {
  const grid = align(
    values.filter((value) => value.period <= to),
    period,
  );
  const found = grid.findIndex((value) => value.period >= changedOn);
  const firstAfter = found < 0 ? grid.length : found;
  const figures = grid.map(({ value }) => value);
  const before = figuresIn(figures.slice(0, firstAfter));
  const after = figuresIn(figures.slice(firstAfter));
  return { grid, firstAfter, before, after, fit: interruptedSeries(figures, firstAfter) };
}

function figuresIn(figures: readonly (number | null)[]): number {
  return figures.filter((value) => value !== null).length;
}

/** Whether the interrupted series' effect at the end of the after window excludes none in a direction. */
export function seriesEffect(
  values: readonly PeriodValue[],
  interruption: Interruption,
  direction: number,
): Extract<Criterion, { id: 'series-effect' }> {
  const { fit, before, after } = ownTrend(values, interruption);
  const detail = { before, after, need: leastPeriodsEachSide };
  if (isRefusal(fit))
    return { id: 'series-effect', holds: null, detail: { ...detail, effect: null, reason: fit.reason } };
  const { effect } = fit;
  const holds = effect.excludesNone && directionOf(effect) === direction;
  return { id: 'series-effect', holds, detail: { ...detail, effect, reason: null } };
}
