import type { MeasureKind, PointByKind, Series } from '../../model/series.ts';
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

/** The points of a series when it is of the kind asked for; null for none and for another kind. */
export function pointsOfKind<Kind extends MeasureKind>(
  series: Series | null | undefined,
  kind: Kind,
): readonly PointByKind[Kind][] | null {
  return series?.kind === kind ? (series.points as readonly PointByKind[Kind][]) : null;
}
