import { defineRule } from '../rule.ts';

/** The owner is the one accountable; each of the others has one part. */
export const raciHasOneAccountable = defineRule({
  id: 'raci-has-one-accountable',
  severity: 'error',
  why: 'Whoever is accountable cannot be one who is merely asked or told, and a name that stands twice means that nobody knows what is expected.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `raci:
  responsible: [cleo-marsh]
  consulted: [⟦ada-quist⟧, ⟦cleo-marsh⟧]
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `raci:
  responsible: [ada-quist]
  consulted: [cleo-marsh]
`,
  },
  *check({ people }, { plans }) {
    for (const { owner, raci, at } of plans) {
      const parts = new Map<string, string>();
      for (const part of ['responsible', 'consulted', 'informed'] as const)
        for (const [i, id] of (raci?.[part] ?? []).entries()) {
          const { name } = people.get(id);
          const other = parts.get(id);
          if (id === owner && part !== 'responsible')
            yield {
              at: at('raci', part, i),
              message: `${name} owns the plan and so is accountable for it, not ${part}. Take the name out here.`,
            };
          else if (other !== undefined)
            yield {
              at: at('raci', part, i),
              message: `${name} is ${other} already. Leave the name in one place.`,
            };
          parts.set(id, part);
        }
    }
  },
});
