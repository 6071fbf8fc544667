import type { PointByKind } from '../../model/series.ts';
import { normalTwoSided, z95 } from '../distributions.ts';
import {
  comparisonOrRefusal,
  estimateOrRefusal,
  isRefusal,
  refuse,
  type Comparison,
  type Estimate,
  type Refusal,
} from '../interval.ts';
import { levelOrRefusal, type Measure } from './measure.ts';

type Points = readonly PointByKind['proportion'][];

interface Pooled {
  readonly successes: number;
  readonly n: number;
}

function pool(points: Points): Pooled | Refusal {
  let successes = 0;
  let n = 0;
  for (const { numerator, denominator } of points) {
    if (!(numerator >= 0 && denominator >= numerator))
      return refuse('invalid-figures', 'A numerator must lie between 0 and its denominator.');
    successes += numerator;
    n += denominator;
  }
  if (!Number.isFinite(n)) return refuse('too-large', 'The figures are too large to compute with.');
  return n > 0 ? { successes, n } : refuse('no-data', 'The denominators add up to nothing.');
}

/** Wilson's score limits (Wilson 1927), without continuity correction; exact 0 and 1 at the ends. */
function wilson({ successes, n }: Pooled): { readonly share: number; readonly lower: number; readonly upper: number } {
  const share = successes / n;
  const z2 = z95 * z95;
  const centre = successes + z2 / 2;
  const spread = z95 * Math.sqrt(successes * ((n - successes) / n) + z2 / 4);
  return {
    share,
    lower: successes === 0 ? 0 : Math.max(0, (centre - spread) / (n + z2)),
    upper: successes === n ? 1 : Math.min(1, (centre + spread) / (n + z2)),
  };
}

function estimate(points: Points): Estimate | Refusal {
  const pooled = pool(points);
  if (isRefusal(pooled)) return pooled;
  const { share, lower, upper } = wilson(pooled);
  return estimateOrRefusal({ value: share, lower, upper, n: pooled.n });
}

/**
 * Newcombe's hybrid score interval for the difference of two shares (Newcombe 1998, method 10), as fractions. It has
 * no test of its own: `p` reads the half of the interval that faces zero as 1.96 standard errors, so p < 0.05 exactly
 * where the interval leaves zero out.
 */
function compare(before: Points, after: Points): Comparison | Refusal {
  const [first, second] = [pool(before), pool(after)];
  if (isRefusal(first)) return first;
  if (isRefusal(second)) return second;
  const [b, a] = [wilson(first), wilson(second)];
  const value = a.share - b.share;
  const below = Math.hypot(a.share - a.lower, b.upper - b.share);
  const above = Math.hypot(a.upper - a.share, b.share - b.lower);
  const facingZero = value > 0 ? below : above;
  return comparisonOrRefusal({
    method: 'newcombe',
    scale: 'difference',
    value,
    lower: Math.max(-1, value - below),
    upper: Math.min(1, value + above),
    p: value === 0 ? 1 : normalTwoSided((z95 * value) / facingZero),
  });
}

/** A share of answers or cases, as a fraction. */
export const proportion: Measure<'proportion'> = {
  kind: 'proportion',
  counts: 'answers',
  scale: 'difference',
  estimate,
  compare,
  level(points) {
    const pooled = pool(points);
    if (isRefusal(pooled)) return pooled;
    const share = pooled.successes / pooled.n;
    return levelOrRefusal({ value: share, variance: (share * (1 - share)) / pooled.n, df: null });
  },
  pointValue(points) {
    const pooled = pool(points);
    return isRefusal(pooled) ? null : pooled.successes / pooled.n;
  },
  nOf(points) {
    const pooled = pool(points);
    return isRefusal(pooled) ? 0 : pooled.n;
  },
  weight: (points) => proportion.nOf(points),
  rarer(points) {
    const pooled = pool(points);
    return isRefusal(pooled) ? 0 : Math.min(pooled.successes, pooled.n - pooled.successes);
  },
  counted: (points, times) =>
    points.map(({ period, numerator, denominator }) => ({
      period,
      numerator: numerator * times,
      denominator: denominator * times,
    })),
};
