import type { Claim, Criterion, CriterionId } from '../insight/claim.ts';
import type { MeasureInsight, PlanInsight } from '../insight/plan-insight.ts';
import type { ReportInsight } from '../insight/report-insight.ts';
import type { Plan } from '../model/types/plan.ts';
import type { RuleContext } from './rule.ts';

/** A measure that a plan declares, with where it stands and what its figures prove. */
export interface CheckedMeasure extends MeasureInsight {
  readonly plan: Plan;
  readonly index: number;
}

/** Every measure of every plan that is judged: many rules ask for the same ones. */
export function measuresOf({ plans, insight }: RuleContext): readonly CheckedMeasure[] {
  const known = measured.get(insight);
  if (known?.plans === plans) return known.measures;
  const measures = [...plans].flatMap((plan) => measuresIn(plan, insight.plan(plan.id)));
  measured.set(insight, { plans, measures });
  return measures;
}

const measured = new WeakMap<
  ReportInsight,
  { readonly plans: Iterable<Plan>; readonly measures: readonly CheckedMeasure[] }
>();

/** The same as before, as long as the plan and its insight are. */
function measuresIn(plan: Plan, insight: PlanInsight): readonly CheckedMeasure[] {
  const known = asked.get(insight);
  if (known?.plan === plan) return known.measures;
  const measures = insight.measures.map((measure, index) => ({ plan, index, ...measure }));
  asked.set(insight, { plan, measures });
  return measures;
}

const asked = new WeakMap<PlanInsight, { readonly plan: Plan; readonly measures: readonly CheckedMeasure[] }>();

/** What one criterion of a claim saw, where it was asked. */
export function criterionOf<Id extends CriterionId>(
  { criteria }: Claim,
  id: Id,
): Extract<Criterion, { id: Id }> | undefined {
  return criteria.find((criterion): criterion is Extract<Criterion, { id: Id }> => criterion.id === id);
}
