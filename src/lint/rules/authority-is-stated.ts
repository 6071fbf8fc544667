import { isPlaceholder } from '../../source/placeholder.ts';
import { defineRule } from '../rule.ts';

/** What an owner may decide alone, in words that a colleague can hold them and others to. */
export const authorityIsStated = defineRule({
  id: 'authority-is-stated',
  severity: 'error',
  why: 'An owner who has to ask for everything can be made responsible for nothing.',
  bad: { 'plans/late-fee-grace/plan.yaml': 'authority: ⟦To be agreed⟧\n' },
  good: { 'plans/late-fee-grace/plan.yaml': 'authority: May change the fee rules and give any fee back.\n' },
  *check({ people }, { plans }) {
    for (const { authority, owner, at } of plans)
      if (isPlaceholder(authority) || authority.trim().split(/\s+/).length < 3)
        yield {
          at: at('authority'),
          message: `This does not say what ${people.get(owner).name} may decide without asking. Write in a sentence what the owner may change and spend, and what not.`,
        };
  },
});
