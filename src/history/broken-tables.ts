import { adjustBeyond } from '../insight/many-measures.ts';
import type { MeasureInsight } from '../insight/plan-insight.ts';
import type { Report } from '../model/report.ts';
import type { Metric } from '../model/types/metric.ts';

/** Whether a metric has a table that cannot be read: nobody knows what its figures say. */
export function hasBrokenTable({ series, dataFile }: Metric): boolean {
  return dataFile !== undefined && series === undefined;
}

/**
 * The claims of a plan that rest on such a table, be it the one they are compared with; all of them where there are so many
 * that they are held together, and one that is missing lets others pass.
 */
export function claimsOnBrokenTables(
  claims: readonly MeasureInsight[],
  { metrics }: Pick<Report, 'metrics'>,
): ReadonlySet<MeasureInsight> {
  const broken = claims.filter(({ metric, measure: { comparison } }) => {
    const other = comparison?.metric === undefined ? metric : metrics.get(comparison.metric);
    return hasBrokenTable(metric) || hasBrokenTable(other);
  });
  return new Set(broken.length > 0 && claims.length > adjustBeyond ? claims : broken);
}
