import { isPlaceholder } from '../../source/placeholder.ts';
import { defineRule } from '../rule.ts';

/** What is to be reached for customers, and why it was moved where it was. */
export const goalIsComplete = defineRule({
  id: 'goal-is-complete',
  severity: 'error',
  why: 'A plan that only promises to be busy always keeps its promise. A goal that was moved without a word was never one.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `goals:
  - { metric: ⟦fees-in-flight⟧, value: 0.05, by: 2026-03-31 }
  - { metric: fees-in-flight, value: ⟦0.08⟧, by: 2026-06-30 }
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `goals:
  - { metric: late-fee-complaints, value: 1.5, by: 2026-03-31 }
  - { metric: late-fee-complaints, value: 2, by: 2026-06-30, reason: The bank sends its file a day late until May. }
`,
  },
  *check({ metrics }, { plans }) {
    for (const { goals, at } of plans) {
      if (goals.every(({ metric }) => metrics.get(metric).role === 'process'))
        yield {
          at: at('goals', 0, 'metric'),
          message: `"${metrics.get(goals[0]?.metric ?? '').name}" says that the work is done. Add a goal on what customers meet (role: outcome), with value and by.`,
        };
      for (const [i, { metric, reason }] of goals.entries()) {
        const first = goals.findIndex((other) => other.metric === metric);
        if (first < i && (reason === undefined || isPlaceholder(reason)))
          yield {
            at: at('goals', i, reason === undefined ? 'value' : 'reason'),
            message:
              'This goal was moved from the one above, and nothing says why. Add reason: and keep the first as it was.',
            related: [{ ...at('goals', first), message: 'The first goal is here.' }],
          };
      }
    }
  },
});
