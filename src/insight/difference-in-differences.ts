import type { MeasureKind, PointByKind } from '../model/series.ts';
import { normalTwoSided, t95, tTwoSided, z95 } from './distributions.ts';
import { comparisonOrRefusal, isRefusal, refuse, type Comparison, type Refusal } from './interval.ts';
import { measures } from './measures/index.ts';
import type { Level, Measure } from './measures/measure.ts';
import { welchDf } from './sample.ts';

/** The points of one group in both windows. */
export interface BeforeAfter<Point> {
  readonly before: readonly Point[];
  readonly after: readonly Point[];
}

/**
 * How much more the treated group changed than the comparison group, by Wald's interval on the measure's own scale:
 * fractions, points or units subtract; rates divide (a ratio of ratios). Means and durations (as mean durations) use
 * Welch's t over all four windows, the others the normal quantile. Refused where no window varies.
 */
export function differenceInDifferences<Kind extends MeasureKind>(
  kind: Kind,
  treated: BeforeAfter<PointByKind[Kind]>,
  comparison: BeforeAfter<PointByKind[Kind]>,
): Comparison | Refusal {
  const measure: Measure<Kind> = measures[kind];
  const levels: Level[] = [];
  for (const points of [treated.after, treated.before, comparison.after, comparison.before]) {
    const level = measure.level(points);
    if (isRefusal(level)) return level;
    levels.push(level);
  }
  const [one, two, three, four] = levels.map((level) => level.value);
  const value = (one ?? 0) - (two ?? 0) - ((three ?? 0) - (four ?? 0));
  const error = Math.sqrt(levels.reduce((sum, level) => sum + level.variance, 0));
  if (error === 0) return refuse('no-variation', 'No window varies, so nothing says how sure the difference is.');
  const spreads = levels.flatMap(({ variance, df }) => (df === null ? [] : [{ variance, df }]));
  const df = spreads.length > 0 ? welchDf(spreads) : null;
  const spread = (df === null ? z95 : t95(df)) * error;
  const scaled = measure.scale === 'ratio' ? Math.exp : (figure: number) => figure;
  return comparisonOrRefusal({
    method: 'difference-in-differences',
    scale: measure.scale,
    value: scaled(value),
    lower: scaled(value - spread),
    upper: scaled(value + spread),
    p: df === null ? normalTwoSided(value / error) : tTwoSided(value / error, df),
  });
}
