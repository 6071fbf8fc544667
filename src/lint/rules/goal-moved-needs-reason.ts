import type { PlanChange } from '../../history/change.ts';
import { defineRule } from '../rule.ts';
import { keptPlans } from '../since-base.ts';

/** A goal that moved says why. */
export const goalMovedNeedsReason = defineRule({
  id: 'goal-moved-needs-reason',
  severity: 'error',
  why: 'A goal that moves without a word makes every plan succeed; readers may know why it moved.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `goals:
  - metric: late-fee-complaints
    value: ⟦2.5⟧
    by: 2027-06-30
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `goals:
  - metric: late-fee-complaints
    value: 2.5
    by: 2027-06-30
    reason: The bank sends its file a day later than agreed until spring 2027.
`,
  },
  before: {
    'plans/late-fee-grace/plan.yaml': `goals:
  - metric: late-fee-complaints
    value: 1.5
    by: 2026-06-30
`,
  },
  *check(_, { since }) {
    for (const { plan, changes } of keptPlans(since)) {
      const arrived = changes.some((change) => change.kind === 'goal' && !change.from);
      for (const change of changes) {
        if (change.kind !== 'goal' || !change.from || (change.reason ?? since?.reasonFor(plan.path))) continue;
        // A goal that went while one on another metric came was switched; another rule says so.
        if (!change.to && arrived) continue;
        yield {
          at: change.to
            ? plan.at(...change.path, change.from.value === change.to.value ? 'by' : 'value')
            : plan.keyAt('goals'),
          message: messageOf(change),
        };
      }
    }
  },
});

function messageOf({ metric, from, to, value, days }: Extract<PlanChange, { kind: 'goal' }>): string {
  const was = `${from?.value} by ${from?.by}`;
  if (!to)
    return `The goal of ${was} for ${metric} is gone. Put it back, or say why in a line "Reason: …" of the commit.`;
  const way = [
    ...(value === 'none' ? [] : [value]),
    ...(days === 0
      ? []
      : [`${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`]),
  ].join(', ');
  return `The goal for ${metric} moved from ${was} to ${to.value} by ${to.by}${way && ` (${way})`}. Say why in reason: beside it, or in a line "Reason: …" of the commit.`;
}
