import type { MeasureInsight } from '../insight/plan-insight.ts';
import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';

/** Whether a metric has a table that cannot be read: nobody knows what its figures say. */
export function hasBrokenTable({ series, dataFile }: Metric): boolean {
  return dataFile !== undefined && series === undefined;
}

/** Whether a claim rests on such a table, be it the one it is compared with. */
export function restsOnBrokenTable({ metric, measure }: MeasureInsight, { metrics }: Pick<Report, 'metrics'>): boolean {
  const other = measure.comparison?.metric;
  return hasBrokenTable(metric) || (other !== undefined && hasBrokenTable(metrics.get(other)));
}
