import type { Claim, Criterion, CriterionId } from '../insight/claim.ts';
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

/** What one criterion of a claim saw, where it was asked. */
export function criterionOf<Id extends CriterionId>(
  { criteria }: Claim,
  id: Id,
): Extract<Criterion, { id: Id }> | undefined {
  return criteria.find((criterion): criterion is Extract<Criterion, { id: Id }> => criterion.id === id);
}
