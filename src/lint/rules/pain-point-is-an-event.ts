import { firstWord, wordsOf } from '../vocabulary/vocabulary.ts';
import { defineRule } from '../rule.ts';

/** With fewer words a title with a vague one says no more than that. */
const wordsOfAnEvent = 5;

/** Something that happens to a customer, at a place, at a time. */
export const painPointIsAnEvent = defineRule({
  id: 'pain-point-is-an-event',
  severity: 'warning',
  why: 'A mood or a mandate has no owner, no count and no end. An event can be seen, counted and made to stop.',
  bad: { 'pain-points/late-fee.yaml': 'title: ⟦Poor communication⟧\n' },
  good: { 'pain-points/late-fee.yaml': 'title: Charged a late fee before the payment has cleared\n' },
  *check({ painPoints, settings: { locale } }) {
    for (const { title, at } of painPoints) {
      const mandate = firstWord(title, wordsOf(locale, 'mandates'));
      const vague = firstWord(title, wordsOf(locale, 'vague'));
      if (mandate !== undefined)
        yield {
          at: at('title'),
          message: `"${mandate}" is a wish and not what happens to a customer. Write the event: who does what, and what goes wrong.`,
        };
      else if (vague !== undefined && title.trim().split(/\s+/).length < wordsOfAnEvent)
        yield {
          at: at('title'),
          message: `"${vague}" can be anything. Write the event that a customer would describe: what they did, and what went wrong.`,
        };
    }
  },
});
