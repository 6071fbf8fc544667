import { defineRule } from '../rule.ts';
import { plansUnderWay } from '../under-way.ts';

/** As many plans as one manager can move beside their own work. */
const mostPlans = 3;

/** Enough to see what it is about. */
const mostShown = 8;

const plan = (title: string) => `title: ${title}
painPoint: late-fee
owner: cleo-marsh
sponsor: ben-osei
accepted: { on: 2025-04-14, by: ben-osei }
authority: May change the scripts of every desk.
resources: { none: It is done within the day. }
status: agreed
starts: 2025-11-03
goals:
  - { metric: late-fee-complaints, value: 1.5, by: 2026-06-30 }
measures:
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 } }
  - { metric: fees-in-flight, before: { from: 2025-01-01, to: 2025-06-30 } }
noBusinessMetric: The desks are paid for whatever they say.
steps:
  - { id: write-it, what: Write the new words, who: cleo-marsh, due: 2026-01-30 }
`;
const three = {
  'plans/a-card-for-each-desk/plan.yaml': plan('Give each desk a card'),
  'plans/a-line-on-the-bill/plan.yaml': plan('Put a line on the bill'),
  'plans/a-note-in-the-app/plan.yaml': plan('Put a note in the app'),
};

/** Whoever owns everything finishes nothing. */
export const ownerIsNotOverloaded = defineRule({
  id: 'owner-is-not-overloaded',
  severity: 'warning',
  why: `More than ${mostPlans} plans beside a manager’s own work wait for each other, and customers wait for all of them.`,
  bad: {
    ...three,
    'plans/a-text-when-it-clears/plan.yaml': plan('Send a text when it clears'),
    'people/cleo-marsh.yaml': 'name: ⟦Cleo Marsh⟧\n',
  },
  good: three,
  *check(report) {
    const byOwner = Map.groupBy(plansUnderWay(report), ({ owner }) => owner);
    for (const [id, plans] of byOwner) {
      if (plans.length <= mostPlans) continue;
      const { name, at } = report.people.get(id);
      yield {
        at: at('name'),
        message: `${name} owns ${plans.length} plans that are agreed or under way; more than ${mostPlans} wait for each other. Give one to somebody else, or set it back to proposed.`,
        related: plans
          .slice(0, mostShown)
          .map((each) => ({ ...each.at('owner'), message: `One of them is "${each.title}".` })),
      };
    }
  },
});
