import { measuresOf } from '../measured.ts';
import { defineRule } from '../rule.ts';

/** A plan that measures what nobody counts cannot show anything, ever. */
export const metricHasFigures = defineRule({
  id: 'metric-has-figures',
  severity: 'error',
  why: 'A plan is judged by its measures; one without a single figure says nothing of before, and will say nothing of after.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: late-fee-complaints
  - metric: ⟦cost-per-bill⟧
`,
    'metrics/cost-per-bill.yaml': `name: Cost per bill
role: business
measure: amount
better: lower
unit: £
period: month
source: Ledger
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: late-fee-complaints
  - metric: fees-in-flight
  - metric: cost-per-bill
`,
    'metrics/cost-per-bill.yaml': `name: Cost per bill
role: business
measure: amount
better: lower
unit: £
period: month
source: Ledger
`,
    'data/cost-per-bill.csv': `period,value
2025-01-01,1.32
`,
  },
  *check(report, context) {
    for (const { plan, measure, index, metric } of measuresOf(report, context)) {
      const message = (id: string) =>
        `The metric "${id}" has no figures. Add data/${id}.csv with what has been counted so far.`;
      if (metric.dataFile === undefined)
        yield { at: plan.at('measures', index, 'metric'), message: message(metric.id) };
      const other = measure.comparison?.metric;
      if (other !== undefined && report.metrics.get(other).dataFile === undefined)
        yield { at: plan.at('measures', index, 'comparison', 'metric'), message: message(other) };
    }
  },
});
