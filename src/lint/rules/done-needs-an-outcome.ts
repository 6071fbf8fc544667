import { defineRule } from '../rule.ts';

/** Done is when customers can have noticed. */
export const doneNeedsAnOutcome = defineRule({
  id: 'done-needs-an-outcome',
  severity: 'error',
  why: 'Steps can all be done and customers none the wiser. Only figures from after the change say what a plan came to.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `status: ⟦done⟧
measures:
  - { metric: fees-in-flight, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 } }
`,
  },
  good: { 'plans/late-fee-grace/plan.yaml': 'status: done\n' },
  *check(_, { plans, insight }) {
    for (const { id, status, at } of plans) {
      if (status !== 'done') continue;
      const outcomes = insight.plan(id).measures.filter(({ metric }) => metric.role === 'outcome');
      const [first] = outcomes;
      if (!first || outcomes.some(({ claim }) => (claim.after?.periods ?? 0) > 0)) continue;
      yield {
        at: at('status'),
        ofWhole: true,
        message: first.measure.after
          ? `The plan is done, and "${first.metric.name}" has no finished figure since customers met the change. Leave it under way until it has.`
          : `The plan is done, and no outcome is measured after it. Add an after window to "${first.metric.name}", or leave it under way.`,
      };
    }
  },
});
