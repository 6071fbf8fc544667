import type { MeasureInsight } from '../insight/plan-insight.ts';
import type { Report } from '../model/report.ts';
import type { Plan } from '../model/types/plan.ts';
import type { RuleContext } from './rule.ts';

/** A measure that a plan declares, with where it stands and what its figures prove. */
export interface CheckedMeasure extends MeasureInsight {
  readonly plan: Plan;
  readonly index: number;
}

/** Every measure of every plan. */
export function* measuresOf({ plans }: Report, { insight }: RuleContext): Generator<CheckedMeasure> {
  for (const plan of plans)
    for (const [index, measure] of insight.plan(plan.id).measures.entries()) yield { plan, index, ...measure };
}
