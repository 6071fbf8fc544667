import { isPlaceholder } from '../../source/placeholder.ts';
import { defineRule } from '../rule.ts';

/** What it does to the money, or in so many words that nobody looks. */
export const businessMetric = defineRule({
  id: 'business-metric',
  severity: 'warning',
  why: 'Whoever pays for a plan asks what it did to the business. Better that the plan says so before the result is in.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `# without noBusinessMetric
⟦measures⟧:
  - { metric: fees-in-flight, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': 'noBusinessMetric: What the fee brings in is counted once a year.\n',
  },
  *check({ metrics }, { plans }) {
    for (const { measures, noBusinessMetric, at, keyAt } of plans) {
      const isMeasured = measures.some(({ metric }) => metrics.get(metric).role === 'business');
      if (noBusinessMetric === undefined && !isMeasured)
        yield {
          at: keyAt('measures'),
          message:
            'No measure is of the business (role: business), such as money given back or customers who leave. Add one, or write noBusinessMetric: and why.',
        };
      else if (noBusinessMetric !== undefined && isMeasured)
        yield {
          at: keyAt('noBusinessMetric'),
          message: 'A metric of the business is among the measures. Delete the reason why there is none.',
        };
      else if (noBusinessMetric !== undefined && isPlaceholder(noBusinessMetric))
        yield {
          at: at('noBusinessMetric'),
          message: 'This does not say why no figure of the business is measured. Give the reason in a sentence.',
        };
    }
  },
});
