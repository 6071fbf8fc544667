import type { MeasureKind, PointByKind } from '../../model/series.ts';
import { byPeriod, type PeriodValue } from '../periods.ts';
import { amount } from './amount.ts';
import { duration } from './duration.ts';
import { mean } from './mean.ts';
import type { Measure } from './measure.ts';
import { nps } from './nps.ts';
import { proportion } from './proportion.ts';
import { rate } from './rate.ts';

/** Every kind of measure; a new one is a file beside this and a line here. */
export const measures: { readonly [Kind in MeasureKind]: Measure<Kind> } = {
  amount,
  duration,
  mean,
  nps,
  proportion,
  rate,
};

/** A series whose kind is tied to its points, so that a function over any series needs no cast. */
export type SeriesOf<Kind extends MeasureKind> = {
  readonly [K in Kind]: { readonly kind: K; readonly points: readonly PointByKind[K][] };
}[Kind];

/** One number a period, in order of time: what control charts and interrupted series are drawn from. */
export function periodValues<Kind extends MeasureKind>(
  kind: Kind,
  points: readonly PointByKind[Kind][],
): readonly PeriodValue[] {
  const measure: Measure<Kind> = measures[kind];
  return [...byPeriod<PointByKind[Kind]>(points)].map(([period, rows]) => ({
    period,
    value: measure.pointValue(rows),
  }));
}
