import type { MeasureKind, Series } from '../model/series.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Plan } from '../model/types/plan.ts';
import { leastEvents } from './chart-signal.ts';
import { type ControlPoint, type ControlChart, controlChart } from './control-chart.ts';
import { type SignalRule, signalRule } from './control-signals.ts';
import { measures, pointsOfKind } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import { byPeriod, isFinished } from './periods.ts';
import { meanOf } from './sample.ts';
import type { SignalledPoint } from './signal-runs.ts';

/** A metric's control chart, and whether it can give a signal. */
export interface MetricControl {
  readonly chart: ControlChart;
  /** Whether so few events happen in a period that no limits fit them; the chart then gives no signal. */
  readonly fewEvents: boolean;
}

/**
 * The one control chart of a metric: limits begin afresh where its definition changed within the series, and are locked
 * at the change by the figures ahead of it. A period that is not over sets no limit and gives no signal. A rule that
 * more than half of the figures which set the limits break describes them and marks nothing.
 */
export function metricControl(
  { definitionChanges = [], period: length, series }: Pick<Metric, 'definitionChanges' | 'period' | 'series'>,
  plans: readonly Pick<Plan, 'changedOn'>[],
  points: readonly { readonly period: string; readonly value: number | null }[],
  finishedThrough: string,
): MetricControl {
  const indexFrom = (day: string) => points.findIndex(({ period }) => period >= day);
  const changedOn = plans.flatMap((plan) => plan.changedOn ?? []).sort()[0];
  const chart = controlChart(
    points.map(({ period, value }) => (isFinished(period, length, finishedThrough) ? value : null)),
    {
      rebaseAt: definitionChanges.map(({ on }) => indexFrom(on)),
      lockAt: changedOn === undefined ? null : indexFrom(changedOn),
    },
  );
  const fewEvents = series !== undefined && hasFewEvents(series.whole.kind, series.whole);
  return { chart: { ...chart, points: telling(chart, fewEvents) }, fewEvents };
}

function hasFewEvents<Kind extends MeasureKind>(kind: Kind, series: Series): boolean {
  const { rarer }: Measure<Kind> = measures[kind];
  const points = pointsOfKind(series, kind);
  return rarer !== null && points !== null && points.length > 0
    ? meanOf([...byPeriod(points).values()].map(rarer)) < leastEvents
    : false;
}

/** The points with only those signals that tell something. */
function telling({ points, segments }: ControlChart, fewEvents: boolean): readonly ControlPoint[] {
  return segments.flatMap(({ start, end, n }) => {
    const segment = points.slice(start, end);
    const setting = segment.filter(({ value }) => value !== null).slice(0, n);
    const usual = (rule: SignalRule) =>
      rule !== 'outside' &&
      setting.filter(({ signals }) => signals.some((signal) => signalRule[signal] === rule)).length > n / 2;
    return segment.map((point) => {
      const signals = fewEvents ? [] : point.signals.filter((signal) => !usual(signalRule[signal]));
      return { ...point, signals, signal: signals[0] ?? null };
    });
  });
}

/** The chart's points with every rule that marks them, for reading them out. */
export function signalledPoints(
  { chart }: MetricControl,
  points: readonly { readonly period: string }[],
): readonly SignalledPoint[] {
  return points.map(({ period }, at) => ({ period, signals: chart.points[at]?.signals ?? [] }));
}
