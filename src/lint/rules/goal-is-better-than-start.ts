import { defineRule } from '../rule.ts';

/** A goal on the worse side of where the plan began would be reached by letting things slide. */
export const goalIsBetterThanStart = defineRule({
  id: 'goal-is-better-than-start',
  severity: 'error',
  why: 'A goal that is worse than the figure before would count a decline as success; most often the direction or the unit is mistaken.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `goals:
  - { metric: fees-in-flight, value: ⟦0.25⟧, by: 2026-06-30 }
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `goals:
  - { metric: fees-in-flight, value: 0.05, by: 2026-06-30 }
  - { metric: late-fee-complaints, value: 1.5, by: 2026-06-30 }
`,
  },
  *check(_, { plans, insight }) {
    for (const { id, at } of plans)
      for (const [i, { metric, fault, start, goal }] of insight.plan(id).goals.entries()) {
        if (start === null || fault !== 'worse-than-start') continue;
        const before = Number((start * (metric.per ?? 1)).toPrecision(3));
        yield {
          at: at('goals', i, 'value'),
          message: `The goal of ${goal.value} is worse than the figure before, ${before}: of "${metric.name}", ${metric.better} is better. Correct the goal, or better: in ${metric.path}.`,
        };
      }
  },
});
