import { isDeepStrictEqual } from 'node:util';
import { lastDayOf } from '../model/period.ts';
import type { MeasureKind, PointByKind } from '../model/series.ts';
import type { Metric } from '../model/types/metric.ts';
import { fileStart, type Location } from '../source/problem.ts';
import type { RestatedPeriod } from './change.ts';
import type { MetricDifference } from './compare-reports.ts';
import { meanShift } from './compare-series.ts';
import type { Since } from './since.ts';

/** Figures of one series, of periods that were over, that are others now. */
export interface RestatedFigures {
  readonly group: string | null;
  readonly restated: readonly RestatedPeriod[];
  /** 0.3 for 30 % higher on average; null where a level was zero or is gone. */
  readonly meanShift: number | null;
  /** The first of them, where it now stands. */
  readonly at: Location;
}

/** What was written anew of a metric's past, series by series; figures of a period that was not over were not final. */
export function restatedFigures(
  { before, after, figures }: MetricDifference,
  { wasOver }: Pick<Since, 'wasOver'>,
): readonly RestatedFigures[] {
  if (!before || !after) return [];
  const running = lastPeriod(before);
  // A period was over when there were figures of a later one.
  const isFinal = (period: string) => {
    const day = lastDayOf(period, before.period);
    return wasOver(day) && (period < running || wasOver(day, `data/${before.id}.csv`));
  };
  return figures.flatMap(({ group, restated }) => {
    const final = restated.filter(({ period }) => isFinal(period));
    const [first] = final;
    return first ? [{ group, restated: final, meanShift: meanShift(final), at: placeOf(first.period) }] : [];

    function placeOf(period: string): Location {
      const [old, now] = [before, after].map((metric) => metric && pointAt(metric, group, period));
      if (!now || !after) return { file: after?.dataFile ?? after?.file ?? '', range: fileStart };
      const columns = Object.keys(now).filter((column) => column !== 'period') as (keyof typeof now)[];
      const changed =
        columns.find((column) => !isDeepStrictEqual(old?.[column], now[column])) ?? columns[0] ?? 'period';
      return after.figureAt(group ?? undefined, period, changed);
    }
  });
}

function lastPeriod({ series }: Metric): string {
  const all = series ? [series.whole, ...series.groups.values()] : [];
  return all.reduce((last, { points }) => {
    const period = points.at(-1)?.period ?? '';
    return period > last ? period : last;
  }, '');
}

function pointAt({ series }: Metric, group: string | null, period: string): PointByKind[MeasureKind] | undefined {
  const points: readonly PointByKind[MeasureKind][] =
    (group === null ? series?.whole : series?.groups.get(group))?.points ?? [];
  return points.find((point) => point.period === period);
}
