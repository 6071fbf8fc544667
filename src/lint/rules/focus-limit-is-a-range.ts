import { defineRule } from '../rule.ts';

/** A range from five to three holds nothing. */
export const focusLimitIsARange = defineRule({
  id: 'focus-limit-is-a-range',
  severity: 'error',
  why: 'The focus limit says how few and how many pain points are worked on at once; the fewest cannot be more than the most.',
  bad: { 'report.yaml': 'focusLimit: ⟦{ from: 5, to: 3 }⟧\n' },
  good: { 'report.yaml': 'focusLimit: { from: 3, to: 5 }\n' },
  *check({ settings: { focusLimit, at } }) {
    const { from, to } = focusLimit;
    if (from > to)
      yield {
        at: at('focusLimit'),
        message: `The focus limit runs from ${from} to ${to}. Write the fewest under from and the most under to.`,
      };
  },
});
