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

const known = new WeakMap<Series, readonly PeriodFigure[]>();

/** A series as one figure a period, in order of time: what charts draw, claims are held against and pages read out. */
export function periodFigures(series: Series | null | undefined): readonly PeriodFigure[] {
  if (!series) return [];
  let figures = known.get(series);
  if (!figures) known.set(series, (figures = figuresOf(series.kind, series)));
  return figures;
}

function figuresOf<Kind extends MeasureKind>(kind: Kind, series: Series): readonly PeriodFigure[] {
  const measure: Measure<Kind> = measures[kind];
  return [...byPeriod<PointByKind[Kind]>(pointsOfKind(series, kind) ?? [])].map(([period, points]) => {
    const estimate = measure.estimate(points);
    const { lower, upper } = isRefusal(estimate) ? { lower: null, upper: null } : estimate;
    return { period, value: measure.pointValue(points), lower, upper, n: measure.nOf(points) };
  });
}
