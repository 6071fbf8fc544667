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
 * which these are made (`site/build/page-order.ts`).
 */
export function chartRequests({
  report,
  insight,
}: {
  readonly report: Report;
  readonly insight: ReportInsight;
}): ChartRequest[] {
  const { settings, relations } = report;
  const measured = report.plans.all.flatMap(({ id }) => {
    const plan = insight.plan(id);
    return plan.measures.map((entry): ChartRequest => measureRequest(entry, plan, settings));
  });
  const inRows = report.plans.all.flatMap(({ id }) => {
    const plan = insight.plan(id);
    return plan.hero ? [miniRequest(plan.hero, plan, settings)] : [];
  });
  const priced = report.painPoints.all.flatMap((painPoint) => {
    const { cost, until } = insight.painPoint(painPoint.id);
    return isRefusal(cost) ? [] : [costOfDelayRequest(painPoint, cost, until)];
  });
  const controlled = report.metrics.all.flatMap(
    (metric) => controlRequest(metric, relations.plansMeasuring(metric.id), settings) ?? [],
  );
  const shapes = report.metrics.all.flatMap(
    (metric) => metricShapeRequest(metric, relations.plansMeasuring(metric.id), settings) ?? [],
  );
  const shares = report.metrics.all.flatMap(
    (metric) => npsRequest(metric, relations.plansMeasuring(metric.id), settings) ?? [],
  );
  const beside = report.plans.all.flatMap((plan) =>
    Object.values<ChartRequest | undefined>({ ...planCharts(plan, insight.plan(plan.id), settings) }).filter(
      (request) => request !== undefined,
    ),
  );
  const ofUnits = report.metrics.all.flatMap((metric) => unitsRequest(metric, settings) ?? []);
  return [...controlled, ...ofUnits, ...shapes, ...shares, ...inRows, ...priced, ...measured, ...beside];
}
