import { dayNumber } from '../../model/period.ts';
import { defineRule } from '../rule.ts';

/** A day that has passed is either kept or moved in the open. */
export const stepIsOverdue = defineRule({
  id: 'step-is-overdue',
  severity: 'warning',
  why: 'A date that has passed in silence makes every other date in the plan worth less.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `steps:
  - { id: tell-customers, what: Tell each customer, who: cleo-marsh, due: ⟦2025-09-30⟧ }
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `steps:
  - { id: tell-customers, what: Tell each customer, who: cleo-marsh, due: 2025-10-31 }
`,
  },
  *check({ people, settings: { asOf } }, { plans }) {
    for (const { status, steps, at } of plans) {
      if (status === 'done' || status === 'stopped') continue;
      for (const [i, { due, done, who }] of steps.entries()) {
        const days = dayNumber(asOf) - dayNumber(due);
        if (done === undefined && days > 0)
          yield {
            at: at('steps', i, 'due'),
            message: `This step of ${people.get(who).name} was due ${days} ${days === 1 ? 'day' : 'days'} ago. Add done: with the day it was done, or a later day and say why in an update.`,
          };
      }
    }
  },
});
