import { metricUnits } from '../../insight/units/metric-units.ts';
import type { Metric } from '../../model/types/metric.ts';
import type { Settings } from '../../model/types/report.ts';
import { unitStanding, unitsInWords } from '../../wording/unit-parts.ts';

/** Each unit's part of the whole, as the metric's page tells it; null where its groups are no units. */
export function unitFacts(metric: Metric, settings: Settings) {
  const found = metricUnits(metric, settings);
  if (!found) return null;
  const { span, whole, units, small, minimum, between, change } = found;
  return {
    span,
    whole,
    between,
    minimum,
    units: units.map((unit) => ({ ...unit, standing: unitStanding(unit, metric) })),
    tooSmall: small,
    change,
    inWords: unitsInWords(found, metric, settings),
  };
}
