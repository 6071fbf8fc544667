import type { DeepReadonly } from '../model/entity.ts';
import { lastDayOf } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import type { Series } from '../model/series.ts';
import type { DeclaredMeasure, Window } from '../model/types/generated.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Plan } from '../model/types/plan.ts';

/** A measure that a plan declares, with its metric and where it stands. */
export interface PlanMeasure {
  readonly plan: Plan;
  readonly measure: DeepReadonly<DeclaredMeasure>;
  readonly index: number;
  readonly metric: Metric;
}

/** Every measure of every plan. */
export function* measuresOf({ plans, metrics }: Report): Generator<PlanMeasure> {
  for (const plan of plans)
    for (const [index, measure] of plan.measures.entries())
      yield { plan, measure, index, metric: metrics.get(measure.metric) };
}

/** The rows of a group, or of the whole; a group is the same word in whatever Unicode form. */
export function rowsOf({ series }: Metric, group: string | undefined): Series | undefined {
  if (group === undefined) return series?.whole;
  return [...(series?.groups ?? [])].find(([name]) => isSameGroup(name, group))?.[1];
}

/** Whether two names of groups, or the lack of one, mean the same rows. */
export function isSameGroup(a: string | undefined, b: string | undefined): boolean {
  return a?.normalize('NFC') === b?.normalize('NFC');
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
