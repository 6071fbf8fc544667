import type { PlanDifference } from '../history/compare-reports.ts';
import type { Since } from '../history/since.ts';
import type { Plan } from '../model/types/plan.ts';

/** A plan that stands in both versions, with what changed in it. */
interface KeptPlan {
  readonly before: Plan;
  readonly plan: Plan;
  readonly changes: PlanDifference['changes'];
  readonly prose: PlanDifference['prose'];
}

/** The plans in which something changed since the version that the check is made against; none where there is none. */
export function keptPlans(since: Since | null): readonly KeptPlan[] {
  return (since?.comparison.plans ?? []).flatMap(({ before, after, changes, prose }) =>
    before && after ? [{ before, plan: after, changes, prose }] : [],
  );
}
