import { defineRule } from '../rule.ts';

const measured = (after: string) => `status: done
measures:
  - { metric: fees-in-flight, before: { from: 2025-01-01, to: 2025-06-30 }, after: { from: 2025-07-01 } }
  - metric: late-fee-complaints
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: ${after}
`;
const figures = {
  'data/late-fee-complaints.csv': `period,events,exposure
2025-01-01,31,9000
2025-02-01,29,9000
2025-04-01,30,9000
2025-05-01,32,9000
2025-06-01,28,9000
2025-07-01,11,9000
2025-08-01,9,9000
2025-09-01,10,9000
2025-10-01,12,9000
`,
};

/** Only what comes after a window can tell whether what it shows lasts. */
export const doneWindowHasAnEnd = defineRule({
  id: 'done-window-has-an-end',
  severity: 'info',
  why: 'A change that is done is asked again with every period after its window after. A window without an end takes them all in, so that nobody is told whether the change holds.',
  bad: { 'plans/late-fee-grace/plan.yaml': measured('⟦{ from: 2025-07-01 }⟧'), ...figures },
  good: { 'plans/late-fee-grace/plan.yaml': measured('{ from: 2025-07-01, to: 2025-10-31 }'), ...figures },
  *check(_, { plans, insight }) {
    for (const { id, status, measures, at } of plans) {
      const hero = status === 'done' ? insight.plan(id).hero : undefined;
      // What is not claimed to be better cannot slip back, and may still be waiting for figures.
      if (hero?.input.after?.to !== null || hero.claim.direction !== 'better') continue;
      yield {
        at: at('measures', measures.indexOf(hero.measure), 'after'),
        message: `The plan is done, and the window after of "${hero.metric.name}" has no end, so that it is never asked whether the change holds. End it, to: ${hero.claim.after?.to} at the latest.`,
      };
    }
  },
});
