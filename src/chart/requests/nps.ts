import { changesMet } from '../../insight/changes-met.ts';
import type { ChartRequest } from '../charts/index.ts';
import type { Metric } from '../../model/types/metric.ts';
import type { Plan } from '../../model/types/plan.ts';
import type { Settings } from '../../model/types/report.ts';
import { chartPoints, shownMetric } from './shown-figures.ts';

/** A Net Promoter Score with the shares behind it; none for any other metric. */
export function npsRequest(metric: Metric, plans: readonly Plan[], settings: Settings): ChartRequest | undefined {
  const series = metric.series?.whole;
  if (series?.kind !== 'nps') return undefined;
  const { measure, factor } = shownMetric(metric, settings);
  const counts = new Map(series.points.map((point) => [point.period, point]));
  const points = chartPoints(series, factor, {
    period: metric.period,
    finishedThrough: settings.finishedThrough,
  }).flatMap((point) => {
    const counted = counts.get(point.period);
    if (!counted) return [];
    const { promoters, passives, detractors } = counted;
    return [{ ...point, promoters, passives, detractors }];
  });
  return { kind: 'nps', input: { measure, points, changes: changesMet(metric.id, plans) } };
}
