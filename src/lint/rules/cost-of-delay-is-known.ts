import { isRefusal } from '../../insight/interval.ts';
import { defineRule } from '../rule.ts';

/** Where nobody can leave, what a problem costs is contacts, refunds and what people tell others. */
const cannotLeave =
  'Where customers cannot leave, write model: handling, which counts contacts, refunds and what people tell others too; else give a low, base and high figure.';

/** What a month of waiting costs: more than nothing, and a figure. */
export const costOfDelayIsKnown = defineRule({
  id: 'cost-of-delay-is-known',
  severity: 'error',
  why: 'A pain point that costs nothing, or nobody knows what, is worked on last, whatever it does to customers.',
  bad: {
    'pain-points/late-fee.yaml': `economics:
  model: ⟦simple⟧
  customers: { value: 30000, source: Billing system, on: 2025-09-30 }
  shareAffected: { value: 0, source: Fee run, on: 2025-09-30 }
  loyaltyDrop: { value: 0.08, source: Survey, on: 2025-09-30 }
  annualValue: { value: 140, source: Finance, on: 2025-03-31 }
`,
  },
  good: {
    'pain-points/late-fee.yaml': `economics:
  model: simple
  customers: { value: 30000, source: Billing system, on: 2025-09-30 }
  shareAffected: { value: 0.12, source: Fee run, on: 2025-09-30 }
  loyaltyDrop: { value: 0.08, source: Survey, on: 2025-09-30 }
  annualValue: { value: 140, source: Finance, on: 2025-03-31 }
`,
  },
  *check({ painPoints }, { insight }) {
    for (const { id, at, economics } of painPoints) {
      const { cost } = insight.painPoint(id);
      if (!isRefusal(cost) && cost.perYear.base > 0) continue;
      const zero = Object.entries(economics).find(
        ([, input]) =>
          typeof input === 'object' && (typeof input.value === 'number' ? input.value : input.value.base) === 0,
      );
      yield {
        at: at('economics', 'model'),
        message: isRefusal(cost)
          ? 'These inputs give no cost: they contradict each other. Check that shares of one whole come to 1, and that low is below base and base below high.'
          : `By these inputs the pain point costs ${cost.perYear.base < 0 ? 'less than nothing' : 'nothing'}${zero ? `, because "${zero[0]}" is 0` : ''}. ${zero?.[0] === 'loyaltyDrop' ? cannotLeave : 'Give a low, base and high figure, even if they are rough.'}`,
      };
    }
  },
});
