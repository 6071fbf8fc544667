import type { PointByKind } from '../../model/series.ts';
import { estimateOrRefusal, isRefusal, refuse, type Refusal } from '../interval.ts';
import { meanEstimate, welch, type Sample } from '../sample.ts';
import { levelOrRefusal, type Measure } from './measure.ts';

type Points = readonly PointByKind['mean'][];

/** Periods as one sample: the spread within each and that of their means about the common one both count. */
function pool(points: Points): Sample | Refusal {
  const filled = points.filter((point) => point.n !== 0);
  if (filled.some(({ n, mean, sd }) => !(Number.isFinite(n) && n > 0 && Number.isFinite(mean) && validSd(n, sd))))
    return refuse(
      'invalid-figures',
      'n must be a number above zero, the mean a number and the standard deviation not negative.',
    );
  const n = filled.reduce((sum, point) => sum + point.n, 0);
  if (n === 0) return refuse('no-data', 'There are no answers.');
  const origin = filled[0]?.mean ?? 0;
  const mean = origin + filled.reduce((sum, point) => sum + (point.mean - origin) * (point.n / n), 0);
  const squares = filled.reduce(
    (sum, point) => sum + (point.n > 1 ? (point.n - 1) * point.sd ** 2 : 0) + point.n * (point.mean - mean) ** 2,
    0,
  );
  if (!Number.isFinite(squares)) return refuse('too-large', 'The figures are too large to compute with.');
  return { n, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null };
}

/** The standard deviation of a single value does not exist, so whatever stands there is passed over. */
function validSd(n: number, sd: number): boolean {
  return n === 1 || (Number.isFinite(sd) && sd >= 0);
}

/** A mean of single answers, in the metric's unit. */
export const mean: Measure<'mean'> = {
  kind: 'mean',
  counts: 'answers',
  scale: 'difference',
  estimate(points) {
    const sample = pool(points);
    return isRefusal(sample) ? sample : estimateOrRefusal(meanEstimate(sample));
  },
  compare(before, after) {
    const [first, second] = [pool(before), pool(after)];
    if (isRefusal(first)) return first;
    return isRefusal(second) ? second : welch(first, second);
  },
  level(points) {
    const sample = pool(points);
    if (isRefusal(sample)) return sample;
    if (sample.sd === null) return refuse('too-few', 'One value has no spread.');
    return levelOrRefusal({ value: sample.mean, variance: sample.sd ** 2 / sample.n, df: sample.n - 1 });
  },
  pointValue(points) {
    const sample = pool(points);
    return isRefusal(sample) ? null : sample.mean;
  },
  nOf(points) {
    const sample = pool(points);
    return isRefusal(sample) ? 0 : sample.n;
  },
  weight: (points) => mean.nOf(points),
  rarer: null,
  counted: (points, times) => points.map((point) => ({ ...point, n: point.n * times })),
};
