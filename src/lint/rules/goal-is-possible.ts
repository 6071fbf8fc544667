import type { MeasureKind } from '../../model/series.ts';
import { defineRule } from '../rule.ts';

/** What a figure of a kind can be at all. */
const hints: { readonly [Kind in MeasureKind]?: string } = {
  proportion: 'A share lies between 0 and 1',
  nps: 'A net promoter score lies between -100 and 100',
  rate: 'A rate cannot be below zero',
  duration: 'A duration cannot be below zero',
};

/** A goal that no figure can reach, that nobody measures, or whose day lies before the plan. */
export const goalIsPossible = defineRule({
  id: 'goal-is-possible',
  severity: 'error',
  why: 'A goal that cannot be reached, or cannot be seen to be reached, binds nobody.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `starts: 2025-05-06
goals:
  - { metric: fees-in-flight, value: ⟦85⟧, by: 2026-06-30 }
  - { metric: late-fee-complaints, value: 1.5, by: ⟦2025-03-31⟧ }
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `starts: 2025-05-06
goals:
  - { metric: fees-in-flight, value: 0.05, by: 2026-06-30 }
  - { metric: late-fee-complaints, value: 1.5, by: 2026-03-31 }
`,
  },
  *check(_, { plans, insight }) {
    for (const { id, measures, starts, path, at } of plans)
      for (const [i, { metric, fault, goal }] of insight.plan(id).goals.entries()) {
        const { value, by } = goal;
        const hint = hints[metric.measure];
        if (fault === 'impossible' && hint) {
          const fraction = metric.measure === 'proportion' && value > 1 && value <= 100;
          yield {
            at: at('goals', i, 'value'),
            message: `${hint}, so ${value} cannot be reached.${fraction ? ` Write ${value} % as ${Number((value / 100).toPrecision(6))}.` : ''}`,
          };
        }
        if (by < starts)
          yield {
            at: at('goals', i, 'by'),
            message: `The goal is to be reached by ${by}, before the plan starts on ${starts}. Correct one of the two.`,
          };
        if (!measures.some((measure) => measure.metric === metric.id))
          yield {
            at: at('goals', i, 'metric'),
            message: `The plan does not measure "${metric.name}", so nobody can see whether the goal is reached. Add ${metric.id} under measures in ${path}.`,
          };
      }
  },
});
