import { defineRule } from '../rule.ts';

/** The work, and what it did for customers: each without the other can look well while nothing changes. */
export const processAndOutcome = defineRule({
  id: 'process-and-outcome',
  severity: 'error',
  why: 'A process figure says that the work is done, an outcome whether customers noticed. Either alone hides that the other stands still.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `⟦measures⟧:
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - { metric: fees-in-flight, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
`,
  },
  *check({ metrics }, { plans }) {
    for (const { measures, keyAt } of plans) {
      const roles = new Set(measures.map(({ metric }) => metrics.get(metric).role));
      const missing = [
        ...(roles.has('process') ? [] : ['none of the work itself (role: process)']),
        ...(roles.has('outcome') ? [] : ['none of what customers meet (role: outcome)']),
      ];
      if (missing.length > 0)
        yield {
          at: keyAt('measures'),
          message: `Of the measures ${missing.join(', and ')} is there. Add such a metric, even if its figures begin only now.`,
        };
    }
  },
});
