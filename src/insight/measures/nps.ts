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
import type { Level, Measure } from './measure.ts';

type Points = readonly PointByKind['nps'][];

interface Pooled {
  readonly promoters: number;
  readonly detractors: number;
  readonly n: number;
}

function pool(points: Points): Pooled | Refusal {
  let promoters = 0;
  let detractors = 0;
  let n = 0;
  for (const point of points) {
    if (!(point.promoters >= 0 && point.passives >= 0 && point.detractors >= 0))
      return refuse('invalid-figures', 'Promoters, passives and detractors cannot be negative.');
    promoters += point.promoters;
    detractors += point.detractors;
    n += point.promoters + point.passives + point.detractors;
  }
  if (!Number.isFinite(n)) return refuse('too-large', 'The figures are too large to compute with.');
  return n > 0 ? { promoters, detractors, n } : refuse('no-data', 'There are no answers.');
}

function scoreOf({ promoters, detractors, n }: Pooled): number {
  return 100 * ((promoters - detractors) / n);
}

/**
 * The adjusted Wald score in points (Bonett and Price's adjustment for a difference of two multinomial shares): three
 * answers are added, ¾ of one a promoter and ¾ a detractor, so that ten promoters of ten do not look certain.
 */
function adjusted({ promoters, detractors, n }: Pooled): Level {
  const size = n + 3;
  const up = (promoters + 0.75) / size;
  const down = (detractors + 0.75) / size;
  return { value: 100 * (up - down), variance: (1e4 * (up + down - (up - down) ** 2)) / size, df: null };
}

function estimate(points: Points): Estimate | Refusal {
  const pooled = pool(points);
  if (isRefusal(pooled)) return pooled;
  const { value, variance } = adjusted(pooled);
  const spread = z95 * Math.sqrt(variance);
  const lower = Math.max(-100, value - spread);
  const upper = Math.min(100, value + spread);
  return estimateOrRefusal({ value: scoreOf(pooled), lower, upper, n: pooled.n });
}

/** Difference of two adjusted scores in points; `p` is of the same normal approximation as the interval. */
function compare(before: Points, after: Points): Comparison | Refusal {
  const [first, second] = [pool(before), pool(after)];
  if (isRefusal(first)) return first;
  if (isRefusal(second)) return second;
  const [b, a] = [adjusted(first), adjusted(second)];
  const value = a.value - b.value;
  const error = Math.sqrt(a.variance + b.variance);
  return comparisonOrRefusal({
    method: 'adjusted-wald',
    scale: 'difference',
    value,
    lower: Math.max(-200, value - z95 * error),
    upper: Math.min(200, value + z95 * error),
    p: normalTwoSided(value / error),
  });
}

/** Net promoter score, in points from −100 to 100. */
export const nps: Measure<'nps'> = {
  kind: 'nps',
  counts: 'answers',
  scale: 'difference',
  estimate,
  compare,
  level(points) {
    const pooled = pool(points);
    return isRefusal(pooled) ? pooled : adjusted(pooled);
  },
  pointValue(points) {
    const pooled = pool(points);
    return isRefusal(pooled) ? null : scoreOf(pooled);
  },
  nOf(points) {
    const pooled = pool(points);
    return isRefusal(pooled) ? 0 : pooled.n;
  },
  weight: (points) => nps.nOf(points),
  rarer: null,
  counted: (points, times) =>
    points.map(({ period, promoters, passives, detractors }) => ({
      period,
      promoters: promoters * times,
      passives: passives * times,
      detractors: detractors * times,
    })),
};
