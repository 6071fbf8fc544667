import type { ChartRequest } from '../chart/chart-renderer.ts';
import { isRefusal } from '../insight/interval.ts';
import { beforeAfterInput } from './measure-chart.ts';
import { controlRequest } from './metric-chart.ts';
import { npsRequest } from './nps-chart.ts';
import { costOfDelayRequest } from './pain-point-chart.ts';
import { planCharts } from './plan-charts.ts';
import type { SiteReport } from './report.ts';

/** Every chart that the pages of plans, pain points and metrics show, for drawing them side by side before the build. */
export function chartRequests({ report, insight }: Pick<SiteReport, 'report' | 'insight'>): readonly ChartRequest[] {
  const { settings, relations } = report;
  const measured = report.plans.all.flatMap(({ id }) => {
    const plan = insight.plan(id);
    return plan.measures.map((entry): ChartRequest => ({
      kind: 'before-after',
      input: beforeAfterInput(entry, plan, settings),
    }));
  });
  const priced = report.painPoints.all.flatMap((painPoint) => {
    const { cost, until } = insight.painPoint(painPoint.id);
    return isRefusal(cost) ? [] : [costOfDelayRequest(painPoint, cost, until)];
  });
  const controlled = report.metrics.all.flatMap(
    (metric) => controlRequest(metric, relations.plansMeasuring(metric.id), settings) ?? [],
  );
  const shares = report.metrics.all.flatMap(
    (metric) => npsRequest(metric, relations.plansMeasuring(metric.id), settings) ?? [],
  );
  const beside = report.plans.all.flatMap((plan) =>
    Object.values<ChartRequest | undefined>({ ...planCharts(plan, insight.plan(plan.id), settings) }).filter(
      (request) => request !== undefined,
    ),
  );
  return [...controlled, ...priced, ...measured, ...shares, ...beside];
}
