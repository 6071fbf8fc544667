import { defineRule } from '../rule.ts';

const credit = (more: string) => `- on: 2025-04-02
  department: care
  heard: I paid on the last day and still got a fee.
  did: Took the fee off on the call.
${more}`;

/** A credit or an apology stands for something that went wrong. */
export const giveAwayNamesItsDefect = defineRule({
  id: 'give-away-names-its-defect',
  severity: 'warning',
  why: 'A credit makes one customer whole and leaves the next one to meet the same. Counted with what went wrong, give-aways say what that costs.',
  bad: { 'micro-actions/2025-q2.yaml': credit('  gave: { what: ⟦credit⟧, amount: 12 }\n') },
  good: { 'micro-actions/2025-q2.yaml': credit('  gave: { what: credit, amount: 12 }\n  painPoint: late-fee\n') },
  *check({ microActions }) {
    for (const { gave, painPoint, at } of microActions)
      if (gave !== undefined && painPoint === undefined)
        yield {
          at: at('gave', 'what'),
          message:
            'This was given for something that went wrong, and nothing says for what. Name it with painPoint:, or begin a pain point with npm run new -- pain-point.',
        };
  },
});
