import { type MetricUnits, metricUnits } from '../../insight/units/metric-units.ts';
import type { UnitLimits } from '../../insight/units/unit-limits.ts';
import type { UnitChange } from '../../insight/units/unit-change.ts';
import type { Metric } from '../../model/types/metric.ts';
import type { Settings } from '../../model/types/report.ts';
import type { ChartRequest } from '../charts/index.ts';
import type { ChartUnit } from '../units-table.ts';
import { shownMetric } from './shown-figures.ts';

/** Each unit of a metric on one axis; none where its groups are no units or none can be read. */
export function unitsRequest(metric: Metric, settings: Settings): ChartRequest | undefined {
  const found = metricUnits(metric, settings);
  if (!found || found.units.length === 0) return undefined;
  const { measure, factor } = shownMetric(metric, settings);
  const rest = found.change?.rest;
  return {
    kind: 'units',
    input: {
      measure,
      whole: found.whole.value * factor,
      units: found.units.map((unit) => chartUnit(unit, found, metric, factor)),
      ...(rest ? { rest: addedBy(rest, factor) } : {}),
    },
  };
}

function chartUnit(
  { name, estimate, share, limits, beyond }: MetricUnits['units'][number],
  { change }: MetricUnits,
  { better, measure }: Metric,
  factor: number,
): ChartUnit {
  const { value, lower, upper, n } = estimate;
  const added = change?.units.find((unit) => unit.name === name);
  return {
    name,
    value: value * factor,
    ...(lower === null || upper === null ? {} : { lower: lower * factor, upper: upper * factor }),
    ...(measure === 'amount' ? {} : { n }),
    ...(share === null ? {} : { share }),
    ...(limits ? { inner: ends(limits.inner, factor), outer: ends(limits.outer, factor) } : {}),
    ...(beyond ? { beyond: beyond > 0 === (better === 'higher') ? ('better' as const) : ('worse' as const) } : {}),
    ...(added ? { adds: addedBy(added, factor) } : {}),
  };
}

const ends = ({ lower, upper }: UnitLimits['inner'], factor: number) => ({
  lower: lower * factor,
  upper: upper * factor,
});

const addedBy = ({ level, mix }: UnitChange, factor: number) => ({ level: level * factor, mix: mix * factor });
