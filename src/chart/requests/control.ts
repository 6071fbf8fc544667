import type { ChartRequest } from '../charts/index.ts';
import type { LimitSegment } from '../charts/control.ts';
import type { Metric } from '../../model/types/metric.ts';
import type { Plan } from '../../model/types/plan.ts';
import type { Settings } from '../../model/types/report.ts';
import { chartPoints, shownMetric } from './shown-figures.ts';
import { changesMet } from '../../insight/changes-met.ts';
import { possibleLimits } from '../../insight/measure-bounds.ts';
import { metricControl } from '../../insight/metric-control.ts';

/** A metric's whole series as a control chart; limits begin afresh where its definition changed. */
export function controlRequest(
  metric: Metric,
  plans: readonly Plan[],
  settings: Settings,
): (ChartRequest & { readonly kind: 'control' }) | undefined {
  const { measure, factor } = shownMetric(metric, settings);
  const { finishedThrough } = settings;
  const points = chartPoints(metric.series?.whole, factor, { period: metric.period, finishedThrough });
  if (points.length === 0) return undefined;
  const { chart, fewEvents } = metricControl(metric, plans, points, finishedThrough);
  const segments = (fewEvents ? [] : chart.segments).flatMap(({ start, end, limits, trial }): LimitSegment[] => {
    const [from, to] = [points[start]?.period, points[end - 1]?.period];
    if (!limits || from === undefined || to === undefined) return [];
    return [{ from, to, ...possibleLimits(metric.measure, limits, factor), trial }];
  });
  const signals = chart.points.flatMap(({ signal }, at) => {
    const period = points[at]?.period;
    return signal && period !== undefined ? [{ period, signal }] : [];
  });
  return {
    kind: 'control',
    input: {
      measure,
      points,
      segments,
      signals,
      changes: changesMet(metric.id, plans),
      ...(fewEvents ? { fewEvents } : {}),
    },
  };
}
