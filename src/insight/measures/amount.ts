import type { PointByKind } from '../../model/series.ts';
import { refuse, estimateOrRefusal, type Refusal } from '../interval.ts';
import { meanOf } from '../sample.ts';
import type { Measure } from './measure.ts';

type Points = readonly PointByKind['amount'][];

function invalid(points: Points): Refusal | null {
  if (points.length === 0) return refuse('no-data', 'There are no figures.');
  return points.every((point) => Number.isFinite(point.value))
    ? null
    : refuse('invalid-figures', 'Every figure must be a number.');
}

/**
 * A total for each period: money, calls, parcels. One figure a period is the whole of it and no sample, so chance among
 * cases gives neither an interval nor a comparison; how much the periods differ among themselves does (`betweenPeriods`).
 */
export const amount: Measure<'amount'> = {
  kind: 'amount',
  counts: 'periods',
  scale: 'difference',
  /** The mean a period, so that windows of unequal length can stand side by side; n counts periods. */
  estimate: (points) =>
    invalid(points) ??
    estimateOrRefusal({ value: meanOf(points.map(({ value }) => value)), lower: null, upper: null, n: points.length }),
  compare: (before, after) =>
    invalid(before) ?? invalid(after) ?? refuse('no-interval', 'A single figure a period has no interval.'),
  level: () => refuse('no-interval', 'A single figure a period has no interval.'),
  pointValue(points) {
    if (invalid(points)) return null;
    const total = points.reduce((sum, { value }) => sum + value, 0);
    return Number.isFinite(total) ? total : null;
  },
  nOf: (points) => points.length,
  weight: () => 1,
  rarer: null,
  counted: (points) => points,
};
