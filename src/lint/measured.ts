import type { DeepReadonly } from '../model/entity.ts';
import { lastDayOf } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import type { Series } from '../model/series.ts';
import type { DeclaredMeasure, Window } from '../model/types/generated.ts';
import type { Metric } from '../model/types/metric.ts';

/** The rows that a plan's measure is about, where there are any. */
export function seriesOf({ metric, group }: DeepReadonly<DeclaredMeasure>, { metrics }: Report): Series | undefined {
  const { series } = metrics.get(metric);
  return group === undefined ? series?.whole : series?.groups.get(group);
}

/** The periods with figures that lie wholly within a window; an open one ends on `openEnd`. */
export function periodsWithFigures(
  series: Series,
  { from, to }: Window,
  openEnd: string,
  { period: length }: Metric,
): ReadonlySet<string> {
  const end = to ?? openEnd;
  const within = ({ period }: { readonly period: string }) => period >= from && lastDayOf(period, length) <= end;
  return new Set(series.points.filter(within).map(({ period }) => period));
}
