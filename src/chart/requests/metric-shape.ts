import { changesMet } from '../../insight/changes-met.ts';
import { metricStanding } from '../../insight/metric-standing.ts';
import type { Metric } from '../../model/types/metric.ts';
import type { Plan } from '../../model/types/plan.ts';
import type { Settings } from '../../model/types/report.ts';
import { metricStandingInWords } from '../../wording/metric-standing.ts';
import type { ChartRequest } from '../charts/index.ts';
import { chartPoints, shownMetric } from './shown-figures.ts';

/** The whole series of a metric for a row of a list; undefined where there is nothing to draw. */
export function metricShapeRequest(
  metric: Metric,
  plans: readonly Plan[],
  settings: Settings,
): (ChartRequest & { readonly kind: 'mini' }) | undefined {
  const { measure, factor } = shownMetric(metric, settings);
  const { finishedThrough } = settings;
  const points = chartPoints(metric.series?.whole, factor, { period: metric.period, finishedThrough });
  if (points.length === 0) return undefined;
  const verdict = `${metricStandingInWords(metricStanding(metric, settings), metric, settings)}.`;
  const changedOn = onlyChange(metric, plans);
  return { kind: 'mini', input: { measure, points, verdict, ...(changedOn === undefined ? {} : { changedOn }) } };
}

/** The day of the one change that all who are counted met; undefined where there were more, or only a group met it. */
function onlyChange({ id }: Metric, plans: readonly Plan[]): string | undefined {
  const [only, ...further] = changesMet(id, plans);
  return only && !only.ofGroup && further.length === 0 ? only.day : undefined;
}
