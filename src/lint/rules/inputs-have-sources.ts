import { isPlaceholder } from '../../source/placeholder.ts';
import { defineRule } from '../rule.ts';

/** Every sum rests on figures that somebody else can look up. */
export const inputsHaveSources = defineRule({
  id: 'inputs-have-sources',
  severity: 'warning',
  why: 'A cost that nobody can trace is a guess with a currency in front of it.',
  bad: {
    'pain-points/late-fee.yaml': `economics:
  model: simple
  customers: { value: 30000, source: ⟦tbd⟧, on: 2025-09-30 }
  shareAffected: { value: 0.12, source: Fee run, on: 2025-09-30 }
  loyaltyDrop: { value: 0.08, source: ⟦estimate⟧, on: 2025-09-30 }
  annualValue: { value: 140, source: Finance, on: 2025-03-31 }
`,
  },
  good: {
    'pain-points/late-fee.yaml': `economics:
  model: simple
  customers: { value: 30000, source: Billing system, on: 2025-09-30 }
  shareAffected: { value: 0.12, source: Fee run, on: 2025-09-30 }
  loyaltyDrop: { value: 0.08, source: Published rule of thumb; not measured by us, on: 2025-09-30, heuristic: true }
  annualValue: { value: 140, source: Finance, on: 2025-03-31 }
`,
  },
  *check({ painPoints, metrics }) {
    const message =
      'This does not say where the figure comes from. Name the system, survey or person, so that a reader can ask.';
    for (const { economics, evidence = [], at } of painPoints) {
      for (const [key, input] of Object.entries(economics))
        if (typeof input === 'object' && isPlaceholder(input.source))
          yield { at: at('economics', key, 'source'), message };
      for (const [i, { source }] of evidence.entries())
        if (isPlaceholder(source)) yield { at: at('evidence', i, 'source'), message };
    }
    for (const { source, at } of metrics) if (isPlaceholder(source)) yield { at: at('source'), message };
  },
});
