import { measuresOf } from '../measured.ts';
import { defineRule } from '../rule.ts';

/** What is counted in another way before and after shows the new way of counting, not the change. */
export const oneDefinition = defineRule({
  id: 'one-definition',
  severity: 'error',
  why: 'A before window that was counted in another way than the after window shows what counting did, not what the plan did.',
  bad: {
    'metrics/fees-in-flight.yaml': `definitionChanges:
  - on: 2025-07-01
    what: Fees below a pound are counted too.
`,
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    before: ⟦{ from: 2025-01-01, to: 2025-06-30 }⟧
    after: { from: 2025-07-01 }
  - metric: late-fee-complaints
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
`,
  },
  good: {
    'metrics/fees-in-flight.yaml': `definitionChanges:
  - on: 2025-01-01
    what: Fees below a pound are counted too.
`,
  },
  *check(report, context) {
    for (const { plan, claim, index, metric } of measuresOf(report, context)) {
      const missing = claim.missing.find((one) => one.code === 'definition');
      if (!missing) continue;
      const at = (metric.definitionChanges ?? []).findIndex(({ on }) => on === missing.on);
      yield {
        at: plan.at('measures', index, 'before'),
        message: `What "${metric.name}" counts changed on ${missing.on}, so nothing in this window can be compared with what came after. Choose a window from that day on, or leave the measure without one.`,
        related: [{ ...metric.at('definitionChanges', at), message: 'The change of definition is here.' }],
      };
    }
  },
});
