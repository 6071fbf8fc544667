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
    const uses = [...measuresOf(report, context)].flatMap(({ plan, measure, index }) => {
      const other = measure.comparison?.metric;
      return [
        { metric: measure.metric, at: plan.at('measures', index, 'metric') },
        ...(other === undefined ? [] : [{ metric: other, at: plan.at('measures', index, 'comparison', 'metric') }]),
      ];
    });
    for (const [id, [first, ...others]] of Map.groupBy(uses, ({ metric }) => metric))
      if (first && report.metrics.get(id).dataFile === undefined)
        yield {
          at: first.at,
          message: `The metric "${id}"${others.length > 0 ? `, which is measured here and in ${others.length} more ${others.length === 1 ? 'place' : 'places'},` : ''} has no figures. Add data/${id}.csv with what has been counted so far.`,
          related: others.map(({ at }) => ({ ...at, message: 'It is measured here, too.' })),
        };
  },
});
