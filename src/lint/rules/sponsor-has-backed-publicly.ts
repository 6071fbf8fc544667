import { defineRule } from '../rule.ts';

const backed: ReadonlySet<string> = new Set(['under-way', 'done']);

/** Backing that nobody heard is none. */
export const sponsorHasBackedPublicly = defineRule({
  id: 'sponsor-has-backed-publicly',
  severity: 'warning',
  why: 'Other departments give way to an owner whom an executive has backed where they could hear it.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `sponsor: ⟦ben-osei⟧
# without backing
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `sponsor: ben-osei
backing: { on: 2025-05-08, where: All-hands meeting, by: ben-osei }
`,
  },
  *check({ people }, { plans }) {
    for (const { sponsor, backing, status, at } of plans) {
      const { name } = people.get(sponsor);
      if (!backing) {
        if (backed.has(status))
          yield {
            at: at('sponsor'),
            message: `Nothing says where ${name} backed this plan in public. Add backing: { on: <the day>, where: <the occasion>, by: ${sponsor} }.`,
          };
      } else if (backing.by !== sponsor)
        yield {
          at: at('backing', 'by'),
          message: `${people.get(backing.by).name} backed the plan, and its sponsor is ${name}. Have the sponsor back it, or name the one who did as sponsor.`,
        };
    }
  },
});
