import type { Criterion, DatedSignal } from './claim.ts';
import { trialBelow, xmrLimits } from './control-chart.ts';
import { signalDirection, signalsOf } from './control-signals.ts';
import type { ClaimInput } from './claim.ts';
import { type InterruptedSeries, interruptedSeries, leastPeriodsEachSide } from './interrupted-series.ts';
import { directionOf, isRefusal, type Refusal } from './interval.ts';
import { align, window, type PeriodValue, type Span } from './periods.ts';

type Known = { readonly period: string; readonly value: number };

/** The windows a trend is judged by. */
export interface Windows {
  readonly before: Span;
  readonly after: Span;
}

/**
 * Whether the chart signals a change in a direction (1 up, −1 down): limits are set by the before window alone, and a
 * signal must be made up of periods of the after window from the change on, so that a run which began before it is not
 * counted in its favour. Not assessable with fewer than 12 periods before.
 */
export function chartSignal(
  values: readonly PeriodValue[],
  { before, after }: Windows,
  changedOn: string | null,
  direction: number,
): Extract<Criterion, { id: 'chart-signal' }> {
  const baseline = known(window(values, before));
  const detail = { points: baseline.length, need: trialBelow };
  const limits = baseline.length < trialBelow ? null : xmrLimits(baseline.map(({ value }) => value));
  if (!limits) return { id: 'chart-signal', holds: null, detail: { ...detail, signals: [] } };
  const since = known(window(values, after)).filter(({ period }) => period >= (changedOn ?? after.from));
  const found = signalsOf(
    since.map(({ value }) => value),
    limits,
  );
  const signals = since.flatMap(({ period }, i): DatedSignal[] => {
    const signal = found[i]?.[0];
    return signal ? [{ period, signal }] : [];
  });
  const holds = signals.some(({ signal }) => signalDirection[signal] === direction);
  return { id: 'chart-signal', holds, detail: { ...detail, signals } };
}

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

/**
 * Fits the trend of every period up to the end of the after window, not of the before window alone, so that nobody can
 * choose the trend by choosing the window. Where the day of the change is not known, the periods between the windows
 * belong to neither side and are left out.
 */
export function ownTrend(
  values: readonly PeriodValue[],
  { before, after }: Windows,
  { changedOn, period }: Pick<ClaimInput, 'changedOn' | 'period'>,
): OwnTrend {
  const change = changedOn ?? after.from;
  const grid = align(
    values.filter((value) => value.period <= after.to),
    period,
  );
  const found = grid.findIndex((value) => value.period >= change);
  const firstAfter = found < 0 ? grid.length : found;
  const between = (at: string) => changedOn === null && at > before.to && at < after.from;
  const figures = grid.map((point) => (between(point.period) ? null : point.value));
  const count = (part: readonly (number | null)[]) => part.filter((value) => value !== null).length;
  return {
    grid,
    firstAfter,
    before: count(figures.slice(0, firstAfter)),
    after: count(figures.slice(firstAfter)),
    fit: interruptedSeries(figures, firstAfter),
  };
}

/** Whether the interrupted series' effect at the end of the after window excludes none in a direction. */
export function seriesEffect(
  values: readonly PeriodValue[],
  windows: Windows,
  input: Pick<ClaimInput, 'changedOn' | 'period'>,
  direction: number,
): Extract<Criterion, { id: 'series-effect' }> {
  const { fit, before, after } = ownTrend(values, windows, input);
  const detail = { before, after, need: leastPeriodsEachSide };
  if (isRefusal(fit))
    return { id: 'series-effect', holds: null, detail: { ...detail, effect: null, reason: fit.reason } };
  const { effect } = fit;
  const holds = effect.excludesNone && directionOf(effect) === direction;
  return { id: 'series-effect', holds, detail: { ...detail, effect, reason: null } };
}

function known(values: readonly PeriodValue[]): readonly Known[] {
  return values.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
}
