import type { Goal } from '../model/types/generated.ts';
import type { Plan } from '../model/types/plan.ts';
import type { DeepReadonly } from '../model/entity.ts';
import type { PlanLedger } from './ledger.ts';

/**
 * Every goal that a plan ever promised, by metric, the first ahead of those it was moved to: what stands in its file
 * alone cannot tell of a goal that was changed in its place. What is not committed yet stands last.
 */
export function promisedGoals(
  plan: Pick<Plan, 'goals'>,
  ledger: PlanLedger | undefined,
): readonly DeepReadonly<Goal>[] {
  if (!ledger?.opened) return plan.goals;
  return [...Map.groupBy(plan.goals, ({ metric }) => metric)].flatMap(([metric, now]) => {
    const told = ledger.goals.find((goal) => goal.metric === metric)?.promises ?? [];
    const promises = told.map(({ value, by, told: { reason } }): Goal => ({
      metric,
      value,
      by,
      ...(reason === null ? {} : { reason }),
    }));
    const last = now.at(-1);
    const known = promises.at(-1);
    const isTold = last !== undefined && known?.value === last.value && known.by === last.by;
    return isTold || last === undefined ? promises : [...promises, last];
  });
}
