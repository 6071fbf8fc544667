import type { MetricSeries, Series } from './series.ts';
import type { MetricData } from './types/generated.ts';

/** Shares are stored as fractions; a figure above this looks like per cent already, 78.4 for 78.4 %. */
const mostAsFraction = 1.5;

/** The figures of an amount or a mean with the unit "%" that look like per cent and not like fractions. */
export interface PerCentFigures {
  readonly first: number;
  /** Whether most figures do, so that all are taken for per cent as they stand. */
  readonly most: boolean;
}

/** Finds figures in per cent where fractions are expected; undefined where there are none. */
export function perCentFigures(
  { measure, unit }: Pick<MetricData, 'measure' | 'unit'>,
  series: MetricSeries | undefined,
): PerCentFigures | undefined {
  if (!series || unit.trim() !== '%' || (measure !== 'amount' && measure !== 'mean')) return undefined;
  const figures = [series.whole, ...series.groups.values()].flatMap(figuresOf);
  const large = figures.filter((figure) => Math.abs(figure) > mostAsFraction);
  return large[0] === undefined ? undefined : { first: large[0], most: large.length * 2 > figures.length };
}

function figuresOf({ kind, points }: Series): readonly number[] {
  if (kind === 'mean') return points.map(({ mean }) => mean);
  return kind === 'amount' ? points.map(({ value }) => value) : [];
}
