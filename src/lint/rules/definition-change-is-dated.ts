import { defineRule } from '../rule.ts';

/** What is counted in another way says from which day on. */
export const definitionChangeIsDated = defineRule({
  id: 'definition-change-is-dated',
  severity: 'error',
  why: 'Figures that are counted in two ways differ by the way of counting; only with its day can they be kept apart.',
  before: {
    'metrics/late-fee-complaints.yaml': 'definition: Letters, calls and web forms\n',
  },
  bad: {
    'metrics/late-fee-complaints.yaml': 'definition: ⟦Letters and calls; web forms are counted apart⟧\n',
  },
  good: {
    'metrics/late-fee-complaints.yaml': `definition: Letters and calls; web forms are counted apart
definitionChanges:
  - on: 2025-10-01
    what: Web forms are no longer counted.
`,
  },
  *check(_, { since }) {
    for (const { before, after, definition } of since?.comparison.metrics ?? []) {
      if (!before || !after) continue;
      const fields = definition.filter(({ field, dated }) => !dated && field !== 'role').map(({ field }) => field);
      const [first] = fields;
      const own = after.reason === before.reason ? undefined : after.reason;
      if (first === undefined || (own ?? since?.reasonFor(after.path))) continue;
      yield {
        at: after[first] === undefined ? after.keyAt('name') : after.at(first),
        message: `What is counted changed (${fields.join(', ')}) without a day. Add it to definitionChanges; where the figures mean what they meant, say so in reason:.`,
      };
    }
  },
});
