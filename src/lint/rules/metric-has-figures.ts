import type { Report } from '../../model/report.ts';
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
  *check(report) {
    for (const [id, [first, ...others]] of Map.groupBy(usesOf(report), ({ metric }) => metric)) {
      if (!first || report.metrics.get(id).dataFile !== undefined) continue;
      const more = others.length === 1 ? '1 more place' : `${others.length} more places`;
      const elsewhere = others.length > 0 ? `, which is measured here and in ${more},` : '';
      yield {
        at: first.at(),
        message: `The metric "${id}"${elsewhere} has no figures. Add data/${id}.csv with what has been counted so far.`,
        related: others.map(({ at }) => ({ ...at(), message: 'It is measured here, too.' })),
      };
    }
  },
});

/** Every metric that a plan measures or compares with; where it stands is asked of few. */
function* usesOf({ plans }: Report) {
  for (const { measures, at } of plans)
    for (const [index, { metric, comparison }] of measures.entries()) {
      yield { metric, at: () => at('measures', index, 'metric') };
      const other = comparison?.metric;
      if (other !== undefined) yield { metric: other, at: () => at('measures', index, 'comparison', 'metric') };
    }
}
