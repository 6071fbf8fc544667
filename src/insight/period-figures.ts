import type { MeasureKind, PointByKind, Series } from '../model/series.ts';
import { isRefusal } from './interval.ts';
import { measures, pointsOfKind } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import { byPeriod, type PeriodValue } from './periods.ts';

/** One figure a period with its 95 % interval; an end is null where the figures do not give it. */
export interface PeriodFigure extends PeriodValue {
  readonly lower: number | null;
  readonly upper: number | null;
  /** How many answers, cases, events or periods stand behind it. */
  readonly n: number;
}

/** A series as one figure a period, in order of time: what claims and control charts are worked out from. */
export function periodValues(series: Series | null | undefined): readonly PeriodValue[] {
  return series ? perPeriod(series.kind, series, () => ({})) : [];
}

const known = new WeakMap<Series, readonly PeriodFigure[]>();

/** The same figures with their intervals, which take longer: what charts draw and pages read out. */
export function periodFigures(series: Series | null | undefined): readonly PeriodFigure[] {
  if (!series) return [];
  let figures = known.get(series);
  if (!figures) known.set(series, (figures = perPeriod(series.kind, series, intervalOf)));
  return figures;
}

function perPeriod<Kind extends MeasureKind, More>(
  kind: Kind,
  series: Series,
  more: (measure: Measure<Kind>, points: readonly PointByKind[Kind][]) => More,
): readonly (PeriodValue & More)[] {
  const measure: Measure<Kind> = measures[kind];
  return [...byPeriod<PointByKind[Kind]>(pointsOfKind(series, kind) ?? [])].map(([period, points]) => ({
    period,
    value: measure.pointValue(points),
    ...more(measure, points),
  }));
}

function intervalOf<Kind extends MeasureKind>(measure: Measure<Kind>, points: readonly PointByKind[Kind][]) {
  const estimate = measure.estimate(points);
  const { lower, upper } = isRefusal(estimate) ? { lower: null, upper: null } : estimate;
  return { lower, upper, n: measure.nOf(points) };
}
