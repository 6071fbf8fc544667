import { isPlaceholder } from '../../source/placeholder.ts';
import { defineRule } from '../rule.ts';

/** Money and people, or in so many words that there are none. */
export const resourcesAreStated = defineRule({
  id: 'resources-are-stated',
  severity: 'warning',
  why: 'A plan without money or people is done at the edge of a day, and its dates should be read so.',
  bad: { 'plans/late-fee-grace/plan.yaml': 'resources:\n  people: ⟦To be confirmed⟧\n' },
  good: {
    'plans/late-fee-grace/plan.yaml': 'resources:\n  none: Two developers do it inside their normal quarter.\n',
  },
  *check(_, { plans }) {
    for (const { resources, at } of plans) {
      const { budget = 0, people, none } = resources;
      for (const [key, text] of Object.entries({ people, none }))
        if (text !== undefined && isPlaceholder(text))
          yield {
            at: at('resources', key),
            message:
              key === 'people'
                ? 'This does not say who works on it. Name them and how much of their time, or write none: and why.'
                : 'This does not say why there are no resources. Give the reason in a sentence.',
          };
      if (budget === 0 && people === undefined && none === undefined)
        yield {
          at: at('resources', 'budget'),
          message: 'No money and nobody is named. Say who works on it, or write none: and why.',
        };
    }
  },
});
