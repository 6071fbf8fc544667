import { addressPart } from '../insight/address-part.ts';
import type { MeasureInsight, PlanInsight } from '../insight/plan-insight.ts';
import type { DeepReadonly } from '../model/entity.ts';
import type { DeclaredMeasure } from '../model/types/generated.ts';

/** What tells one measure of a plan from another. */
type Measured = DeepReadonly<Pick<DeclaredMeasure, 'metric' | 'group'>>;

/**
 * What each measure of a plan is called in addresses: as its metric, and a further measure of the same metric with its
 * group. No id holds two hyphens in a row.
 */
export function measureAddresses(measures: readonly Measured[]): readonly string[] {
  const names = new Set<string>();
  for (const { metric, group } of measures) {
    const own = names.has(metric) ? `${metric}--${addressPart(group ?? 'all')}` : metric;
    let name = own;
    for (let count = 2; names.has(name); count++) name = `${own}-${count}`;
    names.add(name);
  }
  return [...names];
}

/** What one of a plan's measures is called so. */
export function measureAddress(
  { measure }: Pick<MeasureInsight, 'measure'>,
  { measures }: Pick<PlanInsight, 'measures'>,
): string {
  const declared = measures.map((entry) => entry.measure);
  return measureAddresses(declared)[declared.indexOf(measure)] ?? measure.metric;
}
