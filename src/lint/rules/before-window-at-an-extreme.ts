import { criterionOf, measuresOf } from '../measured.ts';
import { defineRule } from '../rule.ts';

/** What follows the worst month is better by itself. */
export const beforeWindowAtAnExtreme = defineRule({
  id: 'before-window-at-an-extreme',
  severity: 'warning',
  why: 'Figures come back from an extreme by themselves. A window that begins or ends there flatters what came after.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    before: ⟦{ from: 2025-02-01, to: 2025-05-31 }⟧
    after: { from: 2025-07-01 }
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
`,
    'data/fees-in-flight.csv': `period,numerator,denominator
2025-01-01,52,410
2025-02-01,149,402
2025-03-01,55,420
2025-04-01,50,399
2025-05-01,47,405
2025-06-01,51,411
2025-07-01,12,408
2025-08-01,9,400
2025-09-01,11,402
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
`,
    'data/fees-in-flight.csv': `period,numerator,denominator
2025-01-01,52,410
2025-02-01,49,402
2025-03-01,55,420
2025-04-01,50,399
2025-05-01,47,405
2025-06-01,51,411
2025-07-01,12,408
2025-08-01,9,400
2025-09-01,11,402
`,
  },
  *check(_, context) {
    for (const { plan, index, claim } of measuresOf(context)) {
      const [first] = criterionOf(claim, 'extremes')?.detail.edges ?? [];
      if (first)
        yield {
          at: plan.at('measures', index, 'before'),
          message: `The before window ${first.edge === 'start' ? 'begins' : 'ends'} with the ${first.extreme} figure of the whole series, of ${first.period}. What follows an extreme comes back by itself, so choose a longer window, or say in the story why it must be so.`,
        };
    }
  },
});
