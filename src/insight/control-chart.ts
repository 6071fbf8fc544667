import { signalsOf, type Limits, type Signal } from './control-signals.ts';
import { meanOf } from './sample.ts';

/** Limits set by fewer points than this are trial limits. */
export const trialBelow = 12;

/** Moving ranges to limits: 3 / d2, with d2 = 1.128 for pairs (Shewhart's individuals chart). */
const limitFactor = 2.66;

/** Upper limit of moving ranges: D4 for pairs; ranges at or above it are screened out. */
const screenFactor = 3.267;

export interface ChartOptions {
  /** Leaves extreme moving ranges out of the limits; on unless told otherwise. */
  readonly screenOutliers?: boolean;
  /** Indexes (from 0) at which limits and rules start afresh. */
  readonly rebaseAt?: readonly number[];
  /** How many figures of each segment set its limits; all of them where null. */
  readonly lockAfter?: number | null;
  /** The index of a change: the figures ahead of it set the limits of its segment, where they are enough for that. */
  readonly lockAt?: number | null;
}

export interface ControlPoint {
  readonly value: number | null;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The one signal to mark: outside the limits, then a trend, then two of three, then seven on a side. */
  readonly signal: Signal | null;
  /** Every rule the point is part of, in that order. */
  readonly signals: readonly Signal[];
}

interface ControlSegment {
  readonly start: number;
  /** One past the segment's last index. */
  readonly end: number;
  readonly limits: Limits | null;
  /** How many figures set the limits. */
  readonly n: number;
  /** Whether too few points set the limits for them to be more than a trial. */
  readonly trial: boolean;
}

export interface ControlChart {
  readonly points: readonly ControlPoint[];
  readonly segments: readonly ControlSegment[];
}

/**
 * XmR limits: mean ± 2.66 × mean moving range, in the unit of the figures; null for fewer than two figures.
 * With screening, ranges of 3.267 × their mean or more are dropped once and the mean taken again, unless nothing is
 * left of it then: limits have no width only where the figures never move.
 */
export function xmrLimits(values: readonly number[], screenOutliers = true): Limits | null {
  if (values.length < 2) return null;
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
  const all = meanOf(ranges);
  const kept = screenOutliers ? ranges.filter((range) => range < screenFactor * all) : ranges;
  const spread = meanOf(kept) || all;
  const mean = meanOf(values);
  const limits = { mean, lower: mean - limitFactor * spread, upper: mean + limitFactor * spread, spread };
  return Object.values(limits).every(Number.isFinite) ? limits : null;
}

/**
 * XmR control chart with the rules of NHS "Making Data Count". A missing period (null) is skipped: the moving range
 * joins its neighbours, a run goes on across it, and it carries limits but no signal. Each segment between rebases
 * has limits and rules of its own.
 */
export function controlChart(values: readonly (number | null)[], options: ChartOptions = {}): ControlChart {
  const starts = (options.rebaseAt ?? []).filter((at) => Number.isInteger(at) && at > 0 && at < values.length);
  const bounds = [...new Set([0, ...starts, values.length])].sort((a, b) => a - b);
  const segments = bounds.slice(1).map((end, i) => segmentOf(values, bounds[i] ?? 0, end, options));
  return {
    segments,
    points: segments.flatMap((segment) => pointsOf(values.slice(segment.start, segment.end), segment)),
  };
}

function segmentOf(
  values: readonly (number | null)[],
  start: number,
  end: number,
  options: ChartOptions,
): ControlSegment {
  const figures = values.slice(start, end).filter(isFigure);
  const setting = figures.slice(0, lockOf(values, start, end, options) ?? figures.length);
  const limits = xmrLimits(setting, options.screenOutliers);
  const { length: n } = setting;
  const known = limits !== null && (limits.spread > 0 || figures.every((figure) => figure === setting[0]));
  return { start, end, limits: known ? limits : null, n, trial: n < trialBelow };
}

function lockOf(
  values: readonly (number | null)[],
  start: number,
  end: number,
  { lockAfter = null, lockAt = null }: ChartOptions,
): number | null {
  if (lockAt === null || lockAt <= start || lockAt >= end) return lockAfter;
  const ahead = values.slice(start, lockAt).filter(isFigure).length;
  return ahead >= trialBelow ? ahead : lockAfter;
}

function pointsOf(values: readonly (number | null)[], { limits }: ControlSegment): readonly ControlPoint[] {
  const signals = limits ? signalsOf(values.filter(isFigure), limits) : [];
  let figure = 0;
  return values.map((value) => {
    const found = isFigure(value) ? (signals[figure++] ?? []) : [];
    return {
      value: isFigure(value) ? value : null,
      mean: limits?.mean ?? null,
      lower: limits?.lower ?? null,
      upper: limits?.upper ?? null,
      signal: found[0] ?? null,
      signals: found,
    };
  });
}

function isFigure(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
