import { adjustBeyond } from '../../insight/many-measures.ts';
import { defineRule } from '../rule.ts';

const six = ['a', 'b', 'c', 'd'].map((name) => `cost-${name}`);
const costs = Object.fromEntries(
  six.flatMap((id) => [
    [
      `metrics/${id}.yaml`,
      `name: Cost ${id}\nrole: business\nmeasure: amount\nbetter: lower\nunit: £\nperiod: month\nsource: Ledger\n`,
    ],
    [`data/${id}.csv`, 'period,value\n2025-01-01,12\n'],
  ]),
);
const measures = (ids: readonly string[]) => ids.map((metric) => `  - { metric: ${metric} }\n`).join('');

/** With many measures one moves by chance, so each has to show more. */
export const manyMeasuresAreAdjusted = defineRule({
  id: 'many-measures-are-adjusted',
  severity: 'info',
  why: 'Of twenty figures that nothing has moved, one looks as if it had. The more a plan measures, the more each has to show.',
  bad: {
    ...costs,
    'plans/late-fee-grace/plan.yaml': `⟦measures⟧:\n${measures(['fees-in-flight', 'late-fee-complaints', ...six])}# without noBusinessMetric\n`,
  },
  good: {
    ...costs,
    'plans/late-fee-grace/plan.yaml': `measures:\n${measures(['fees-in-flight', 'late-fee-complaints', ...six.slice(1)])}# without noBusinessMetric\n`,
  },
  *check(_, { plans }) {
    for (const { measures: declared, keyAt } of plans)
      if (declared.length > adjustBeyond)
        yield {
          at: keyAt('measures'),
          message: `${declared.length} measures are compared, so each has to show more before it counts (Benjamini–Hochberg). With ${adjustBeyond} or fewer none has to.`,
        };
  },
});
