import { hasJoined, hasLeft } from '../../model/types/person.ts';
import { defineRule } from '../rule.ts';
import { stillOpen } from '../under-way.ts';

/** Nobody answers for anything after their last day. */
export const ownerIsHere = defineRule({
  id: 'owner-is-here',
  severity: 'error',
  why: 'An owner who has left takes no call and makes no decision, and the page says that somebody does.',
  bad: {
    'people/ada-quist.yaml': 'left: 2025-09-30\n',
    'pain-points/late-fee.yaml': 'owner: ⟦ada-quist⟧\n',
    'plans/late-fee-grace/plan.yaml': 'owner: ⟦ada-quist⟧\n',
  },
  good: { 'people/ada-quist.yaml': 'left: 2025-12-31\n' },
  *check(report) {
    const { settings } = report;
    for (const { owner, at } of stillOpen(report)) {
      const person = report.people.get(owner);
      const { name, left, joined, manager } = person;
      const until =
        manager === undefined ? '' : ` Until somebody takes it on, it is with ${report.people.get(manager).name}.`;
      if (hasLeft(person, settings))
        yield { at: at('owner'), message: `${name} left on ${left}. Name somebody who is here.${until}` };
      else if (!hasJoined(person, settings))
        yield { at: at('owner'), message: `${name} joins on ${joined}. Name somebody who is here until then.` };
    }
  },
});
