import type { Report } from '../../model/report.ts';
import { groupKey } from '../../model/series.ts';
import type { Department } from '../../model/types/department.ts';
import type { Metric } from '../../model/types/metric.ts';
import { type MetricUnits, metricUnits } from './metric-units.ts';

/** A metric of which some units are a department's own. */
export interface DepartmentUnits {
  readonly metric: Metric;
  readonly whole: MetricUnits;
  /** The names of its own units, those too small to be read among them. */
  readonly own: ReadonlySet<string>;
}

/** What a department's own units are of every metric that knows them, in the report's order. */
export function departmentUnits(
  { units = [] }: Pick<Department, 'units'>,
  { metrics, settings }: Pick<Report, 'metrics' | 'settings'>,
): readonly DepartmentUnits[] {
  const names = new Set(units.map(groupKey));
  if (names.size === 0) return [];
  return metrics.all.flatMap((metric) => {
    const known = [...(metric.series?.groups.keys() ?? [])].filter((name) => names.has(name));
    const whole = known.length > 0 ? metricUnits(metric, settings) : null;
    return whole ? [{ metric, whole, own: new Set(known) }] : [];
  });
}
