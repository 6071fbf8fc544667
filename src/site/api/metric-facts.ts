import { signalsInWords } from '../../wording/index.ts';
import { possibleLimits } from '../../insight/measure-bounds.ts';
import { periodFigures, periodValues } from '../../insight/period-figures.ts';
import { isFinished } from '../../insight/periods.ts';
import type { ReportInsight } from '../../insight/report-insight.ts';
import { signalRuns } from '../../insight/signal-runs.ts';
import type { Report } from '../../model/report.ts';
import type { Series } from '../../model/series.ts';
import type { Metric } from '../../model/types/metric.ts';
import { metricControl, signalledPoints } from '../../insight/metric-control.ts';
import { apiPath, pagePath } from './paths.ts';
import { unitFacts } from './unit-facts.ts';

/** Everything the API says of one metric: its definition, its figures period by period, and the plans that use it. */
export function metricFacts(metric: Metric, report: Report, insight: ReportInsight) {
  const { settings, relations } = report;
  const { id, name, role, measure, unit, per, better, period, source, series } = metric;
  const figuresOf = (rows: Series | undefined) =>
    periodFigures(rows).map((figure) => ({
      ...figure,
      finished: isFinished(figure.period, period, settings.finishedThrough),
    }));
  return {
    id,
    name,
    role,
    measure,
    unit,
    per: per ?? null,
    better,
    period,
    source,
    definition: metric.definition ?? null,
    definitionChanges: metric.definitionChanges ?? [],
    asOf: settings.asOf,
    page: pagePath('metrics', id),
    figures: figuresOf(series?.whole),
    groups: [...(series?.groups ?? [])].map(([group, rows]) => ({ group, figures: figuresOf(rows) })),
    units: unitFacts(metric, settings),
    chart: series ? chartFacts(series.whole, metric, report) : null,
    usedBy: relations.plansMeasuring(id).map((plan) => ({
      plan: plan.id,
      title: plan.title,
      url: apiPath('plans', plan.id),
      grades: insight
        .plan(plan.id)
        .measures.filter((entry) => entry.metric.id === id)
        .map(({ measure: { group }, claim: { grade, direction } }) => ({ group: group ?? null, grade, direction })),
    })),
  };
}

/** The control chart of the whole series, as the metric's page draws it. */
function chartFacts(series: Series, metric: Metric, report: Report) {
  const values = periodValues(series);
  const control = metricControl(
    metric,
    report.relations.plansMeasuring(metric.id),
    values,
    report.settings.finishedThrough,
  );
  const points = signalledPoints(control, values);
  return {
    segments: control.chart.segments.map(({ start, limits, n, trial }) => ({
      from: values[start]?.period ?? null,
      limits: limits && !control.fewEvents ? possibleLimits(metric.measure, limits) : null,
      n,
      trial,
    })),
    fewEvents: control.fewEvents,
    signals: signalRuns(points),
    signalsInWords: signalsInWords(points, metric, report.settings),
  };
}
