import { defineRule } from '../rule.ts';
import { plansUnderWay } from '../under-way.ts';

/** A plan that goes on has something that comes next, with a day. */
export const nextStepIsDated = defineRule({
  id: 'next-step-is-dated',
  severity: 'error',
  why: 'A plan whose steps are all done, and which is not, has stopped without anybody saying so.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `steps:
  - { id: read-the-bank-file, what: Load the bank's file first, who: ada-quist, due: 2025-06-30, done: ⟦2025-06-27⟧ }
  - { id: tell-customers, what: Tell each customer, who: cleo-marsh, due: 2025-06-28, done: 2025-06-26 }
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `steps:
  - { id: read-the-bank-file, what: Load the bank's file first, who: ada-quist, due: 2025-06-30, done: 2025-06-27 }
  - { id: tell-customers, what: Tell each customer, who: cleo-marsh, due: 2026-02-28 }
`,
  },
  *check(report) {
    for (const { steps, status, at } of plansUnderWay(report)) {
      if (steps.some(({ done }) => done === undefined)) continue;
      const last = steps.reduce((latest, { done = '' }, i) => (done > (steps[latest]?.done ?? '') ? i : latest), 0);
      yield {
        at: at('steps', last, 'done'),
        message: `Every step is done, and the plan is ${status === 'agreed' ? 'agreed' : 'under way'}. Add the next step with the day it is due, or set the status to done.`,
      };
    }
  },
});
