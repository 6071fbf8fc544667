import type { PointByKind } from '../../model/series.ts';
import { chisquareLower95, chisquareUpper95 } from '../distributions.ts';
import { binomialTest, oddsLimits } from '../exact-binomial.ts';
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

type Points = readonly PointByKind['rate'][];

interface Pooled {
  readonly events: number;
  readonly exposure: number;
}

function pool(points: Points): Pooled | Refusal {
  let events = 0;
  let exposure = 0;
  for (const point of points) {
    if (!(point.events >= 0 && point.exposure >= 0))
      return refuse('invalid-figures', 'Neither events nor exposure can be negative.');
    if (point.events > 0 && point.exposure === 0)
      return refuse('invalid-figures', 'Events cannot happen without exposure.');
    events += point.events;
    exposure += point.exposure;
  }
  if (!Number.isFinite(exposure) || events > Number.MAX_SAFE_INTEGER)
    return refuse('too-large', 'The figures are too large to compute with.');
  return exposure > 0 ? { events, exposure } : refuse('no-data', 'The exposures add up to nothing.');
}

/** Exact Poisson limits of the rate (Garwood 1936), per unit of exposure; no events have a lower limit of 0. */
function estimate(points: Points): Estimate | Refusal {
  const pooled = pool(points);
  if (isRefusal(pooled)) return pooled;
  const { events, exposure } = pooled;
  const lower = events === 0 ? 0 : chisquareLower95(2 * events) / 2 / exposure;
  const upper = chisquareUpper95(2 * events + 2) / 2 / exposure;
  return estimateOrRefusal({ value: events / exposure, lower, upper, n: events });
}

/** Events that count more or less than once need not be whole; the test is then the weaker of both neighbours. */
function testOf(after: number, before: number, shareAfter: number): number {
  const whole = [Math.floor(before), Math.ceil(before)];
  return Math.max(...whole.map((events) => binomialTest(Math.round(after), Math.round(after) + events, shareAfter)));
}

/**
 * Ratio of the rate after to the rate before. Given the total of events, those after are binomial, which makes both
 * the interval (Clopper–Pearson) and the test exact. Without events before, the ratio and its upper end have no finite
 * value (null), yet the lower end may still show a rise; without events on both sides there is nothing to compare.
 */
function compare(before: Points, after: Points): Comparison | Refusal {
  const [b, a] = [pool(before), pool(after)];
  if (isRefusal(b)) return b;
  if (isRefusal(a)) return a;
  const events = a.events + b.events;
  if (events === 0) return refuse('no-events', 'Nothing happened before or after.');
  const limits = oddsLimits(a.events, events);
  const perOdds = b.exposure / a.exposure;
  const shareAfter = 1 / (1 + perOdds);
  return comparisonOrRefusal({
    method: 'conditional-binomial',
    scale: 'ratio',
    value: b.events === 0 ? null : (a.events / b.events) * perOdds,
    lower: limits.lower * perOdds,
    upper: limits.upper === null ? null : limits.upper * perOdds,
    p: testOf(a.events, b.events, shareAfter),
  });
}

/** Events per unit of exposure. */
export const rate: Measure<'rate'> = {
  kind: 'rate',
  counts: 'events',
  scale: 'ratio',
  estimate,
  compare,
  /** The logarithm of the rate, variance 1/events; half an event stands in for none. */
  level(points) {
    const pooled = pool(points);
    if (isRefusal(pooled)) return pooled;
    const events = pooled.events || 0.5;
    return levelOrRefusal({ value: Math.log(events) - Math.log(pooled.exposure), variance: 1 / events, df: null });
  },
  pointValue(points) {
    const pooled = pool(points);
    if (isRefusal(pooled)) return null;
    const value = pooled.events / pooled.exposure;
    return Number.isFinite(value) ? value : null;
  },
  nOf(points) {
    const pooled = pool(points);
    return isRefusal(pooled) ? 0 : pooled.events;
  },
  weight(points) {
    const pooled = pool(points);
    return isRefusal(pooled) ? 0 : pooled.exposure;
  },
  rarer: (points) => points.reduce((sum, { events }) => sum + events, 0),
  counted: (points, times) =>
    points.map(({ period, events, exposure }) => ({ period, events: events * times, exposure: exposure * times })),
};
