import type { MeasureKind, PointByKind } from '../../model/series.ts';
import { normalQuantile, tQuantile } from '../distributions.ts';
import { isRefusal } from '../interval.ts';
import { measures } from '../measures/index.ts';
import type { Measure } from '../measures/measure.ts';
import { binomialLimits, poissonLimits } from './count-limits.ts';

/** What is left in each tail of the inner and the outer limits: 95 % and 99.8 % lie within. */
const tails = { inner: 0.025, outer: 0.001 } as const;

/** Between two ends, in the figure's unit. */
export interface Ends {
  readonly lower: number;
  readonly upper: number;
}

/** Where a unit's figure lies if the unit is like the whole: within the inner limits 95 times of 100, the outer 998 of 1,000. */
export interface UnitLimits {
  readonly inner: Ends;
  readonly outer: Ends;
}

/** The limits of chance for one unit, and the standard error that goes with them. */
export interface ChanceLimits extends UnitLimits {
  readonly error: number;
}

/**
 * Limits by chance for a unit if its figure were the whole's: exact for shares (binomial) and rates (Poisson), Student's
 * t with the unit's own spread for means, the normal ones with the whole's spread for a Net Promoter Score. Null for
 * durations and totals, of which nothing says how much chance moves them, and for a unit that says nothing of its spread.
 */
export function chanceLimits<Kind extends MeasureKind>(
  kind: Kind,
  whole: readonly PointByKind[Kind][],
  unit: readonly PointByKind[Kind][],
): ChanceLimits | null {
  const measure: Measure<Kind> = measures[kind];
  const centre = measure.pointValue(whole);
  const weight = measure.weight(unit);
  if (centre === null || !(weight > 0)) return null;
  if (kind === 'proportion') {
    const at = (tail: number) => scaled(binomialLimits(weight, centre, tail), weight);
    return { inner: at(tails.inner), outer: at(tails.outer), error: Math.sqrt((centre * (1 - centre)) / weight) };
  }
  if (kind === 'rate') {
    const at = (tail: number) => scaled(poissonLimits(centre * weight, tail), weight);
    return { inner: at(tails.inner), outer: at(tails.outer), error: Math.sqrt(centre / weight) };
  }
  const spread =
    kind === 'mean' ? ownSpread(measure, unit) : kind === 'nps' ? sharedSpread(measure, whole, weight) : null;
  if (!spread) return null;
  const { error, quantile } = spread;
  const at = (tail: number): Ends => {
    const half = quantile(1 - tail) * error;
    return { lower: centre - half, upper: centre + half };
  };
  return { inner: at(tails.inner), outer: at(tails.outer), error };
}

/**
 * Limits widened by how much units differ anyway: each half with τ in quadrature, so that they stay exact where τ is 0.
 * Ends that no figure can reach are drawn in.
 */
export function widened(
  { inner, outer }: UnitLimits,
  centre: number,
  tau: number,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): UnitLimits {
  const at = ({ lower, upper }: Ends, tail: number): Ends => {
    const more = normalQuantile(1 - tail) * tau;
    return {
      lower: Math.max(lowest, centre - Math.hypot(centre - lower, more)),
      upper: Math.min(highest, centre + Math.hypot(upper - centre, more)),
    };
  };
  return { inner: at(inner, tails.inner), outer: at(outer, tails.outer) };
}

const scaled = ({ lower, upper }: Ends, size: number): Ends => ({ lower: lower / size, upper: upper / size });

interface Spread {
  readonly error: number;
  readonly quantile: (p: number) => number;
}

function ownSpread<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  unit: readonly PointByKind[Kind][],
): Spread | null {
  const level = measure.level(unit);
  if (isRefusal(level) || level.df === null || level.df < 1 || !(level.variance > 0)) return null;
  const { variance, df } = level;
  return { error: Math.sqrt(variance), quantile: (p) => tQuantile(p, df) };
}

function sharedSpread<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  whole: readonly PointByKind[Kind][],
  n: number,
): Spread | null {
  const level = measure.level(whole);
  if (isRefusal(level) || !(level.variance > 0)) return null;
  return { error: Math.sqrt((level.variance * measure.weight(whole)) / n), quantile: normalQuantile };
}
