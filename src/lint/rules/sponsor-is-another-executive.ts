import { defineRule } from '../rule.ts';

/** A sponsor clears the way where the owner cannot. */
export const sponsorIsAnotherExecutive = defineRule({
  id: 'sponsor-is-another-executive',
  severity: 'error',
  why: 'A sponsor is there for what the owner has no power over, so it is somebody else, and an executive.',
  bad: {
    'plans/late-fee-grace/plan.yaml': 'sponsor: ⟦cleo-marsh⟧\n',
    'pain-points/late-fee.yaml': `owner: ben-osei
sponsor: ⟦ben-osei⟧
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': 'sponsor: ben-osei\n',
  },
  *check({ people, painPoints, plans }) {
    const entries = [...painPoints, ...plans];
    for (const { owner, sponsor, at } of entries)
      if (sponsor === owner)
        yield {
          at: at('sponsor'),
          message: `${people.get(sponsor).name} is owner and sponsor in one. Name another executive as sponsor.`,
        };
    const others = entries.filter(({ owner, sponsor }) => sponsor !== owner);
    for (const [sponsor, [first, ...more]] of Map.groupBy(others, (entry) => entry.sponsor)) {
      const { name, executive, path } = people.get(sponsor);
      if (executive === true || !first) continue;
      yield {
        at: first.at('sponsor'),
        message: `${name}, who sponsors this${more.length > 0 ? ` and ${more.length} more` : ''}, is no executive, and only executives can sponsor. Name one, or write executive: true in ${path} if it is so.`,
        related: more.map(({ at }) => ({ ...at('sponsor'), message: 'And this.' })),
      };
    }
  },
});
