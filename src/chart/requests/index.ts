import { isRefusal } from '../../insight/interval.ts';
import type { ReportInsight } from '../../insight/report-insight.ts';
import type { Report } from '../../model/report.ts';
import type { ChartRequest } from '../charts/index.ts';
import { measureRequest, miniRequest } from './before-after.ts';
import { controlRequest } from './control.ts';
import { costOfDelayRequest } from './cost-of-delay.ts';
import { metricShapeRequest } from './metric-shape.ts';
import { npsRequest } from './nps.ts';
import { planCharts } from './plan-charts.ts';
import { unitsRequest } from './units.ts';

/**
 * Every chart that the pages of metrics, pain points and plans show, for drawing them beside the pages: in the order in
 * which these are made (`site/build/page-order.ts`). Each is worked out when it is asked for.
 */
export function* chartRequests({
  report,
  insight,
}: {
  readonly report: Report;
  readonly insight: ReportInsight;
}): Generator<ChartRequest, undefined> {
  const { settings, relations } = report;
  const metrics = report.metrics.all;
  const plans = report.plans.all;
  for (const metric of metrics) {
    const measuring = relations.plansMeasuring(metric.id);
    yield* known(controlRequest(metric, measuring, settings));
    yield* known(unitsRequest(metric, settings));
    yield* known(metricShapeRequest(metric, measuring, settings));
    yield* known(npsRequest(metric, measuring, settings));
  }
  for (const { id } of plans) {
    const plan = insight.plan(id);
    if (plan.hero) yield miniRequest(plan.hero, plan, settings);
  }
  for (const painPoint of report.painPoints.all) {
    const { cost, until } = insight.painPoint(painPoint.id);
    if (!isRefusal(cost)) yield costOfDelayRequest(painPoint, cost, until);
  }
  for (const plan of plans) {
    const judged = insight.plan(plan.id);
    for (const entry of judged.measures) yield measureRequest(entry, judged, settings);
    yield* Object.values<ChartRequest | undefined>({ ...planCharts(plan, judged, settings) }).flatMap(known);
  }
}

const known = (request: ChartRequest | undefined): readonly ChartRequest[] => (request ? [request] : []);
