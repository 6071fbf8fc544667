import type { Metric } from '../model/types/metric.ts';
import type { Plan } from '../model/types/plan.ts';
import { type ControlChart, controlChart } from './control-chart.ts';
import type { SignalledPoint } from './signal-runs.ts';

/** From this many figures before the change on, they alone set the limits that later figures are held against. */
const leastForLimits = 12;

/** A metric's control chart, and the first day on which customers met a change that is measured by it. */
export interface MetricControl {
  readonly chart: ControlChart;
  readonly changedOn: string | undefined;
}

/** The one control chart of a metric: limits begin afresh where its definition changed, or are locked at the change. */
export function metricControl(
  { definitionChanges = [] }: Pick<Metric, 'definitionChanges'>,
  plans: readonly Pick<Plan, 'changedOn'>[],
  points: readonly { readonly period: string; readonly value: number | null }[],
): MetricControl {
  const rebaseAt = definitionChanges.map(({ on }) => points.findIndex(({ period }) => period >= on));
  const changedOn = plans.flatMap((plan) => plan.changedOn ?? []).sort()[0];
  const before = points.filter(({ period, value }) => value !== null && period < (changedOn ?? '')).length;
  const lockAfter = rebaseAt.length === 0 && before >= leastForLimits ? before : null;
  return {
    chart: controlChart(
      points.map(({ value }) => value),
      { rebaseAt, lockAfter },
    ),
    changedOn,
  };
}

/** The chart's points with every rule that marks them, for reading them out. */
export function signalledPoints(
  { chart }: MetricControl,
  points: readonly { readonly period: string }[],
): readonly SignalledPoint[] {
  return points.map(({ period }, at) => ({ period, signals: chart.points[at]?.signals ?? [] }));
}
