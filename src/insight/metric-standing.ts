import { nextPeriod } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import type { Metric } from '../model/types/metric.ts';
import { periodValues } from './period-figures.ts';
import { finished } from './periods.ts';
import { periodsAYear } from './periods-a-year.ts';

/** One figure of a metric and the period it is of. */
export interface StandingFigure {
  readonly period: string;
  readonly value: number;
}

/**
 * How a metric stands: its newest figure of a period that is over, and that of the same period a year before. Two
 * figures are no claim: chance, a season or a drift of its own moves them as well, so neither is called better.
 */
export interface MetricStanding {
  readonly newest: StandingFigure;
  /** Null where there is none, or it was counted in another way. */
  readonly yearBefore: StandingFigure | null;
}

/** Whether all figures of a metric are of groups, so that nothing can be said of everybody. */
export function hasOnlyGroups({ series }: Pick<Metric, 'series'>): boolean {
  return series !== undefined && series.whole.points.length === 0 && series.groups.size > 0;
}

/** Reads off the end of a metric's series, or of a group's; null for one without figures. */
export function metricStanding(
  { series, period: length, definitionChanges = [] }: Pick<Metric, 'series' | 'period' | 'definitionChanges'>,
  { finishedThrough }: { readonly finishedThrough: string },
  counted: Series | null | undefined = series?.whole,
): MetricStanding | null {
  const figures = finished(periodValues(counted), finishedThrough, length).flatMap(({ period, value }) =>
    value === null ? [] : [{ period, value }],
  );
  const newest = figures.at(-1);
  if (!newest) return null;
  const before = nextPeriod(newest.period, length, -periodsAYear[length]);
  const isOneDefinition = definitionChanges.every(({ on }) => on <= before || on > newest.period);
  return { newest, yearBefore: (isOneDefinition && figures.find(({ period }) => period === before)) || null };
}
