import { criterionOf, measuresOf } from '../measured.ts';
import { defineRule } from '../rule.ts';

/** As many as a control chart needs before its limits hold. */
const periodsNeeded = 12;

/** A short before window takes one good or bad season for the way things were. */
export const beforeWindowIsLongEnough = defineRule({
  id: 'before-window-is-long-enough',
  severity: 'warning',
  why: `With fewer than ${periodsNeeded} periods before a change nobody knows how much the figures move by themselves.`,
  bad: {
    'plans/late-fee-grace/plan.yaml': `changedOn: 2025-07-01
measures:
  - metric: late-fee-complaints
    before: ⟦{ from: 2025-01-01, to: 2025-06-30 }⟧
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `changedOn: 2025-07-01
measures:
  - metric: late-fee-complaints
    before: { from: 2024-07-01, to: 2025-06-30 }
  - metric: fees-in-flight
`,
    'data/late-fee-complaints.csv': `period,events,exposure
2024-07-01,30,9020
2024-08-01,27,9050
2024-09-01,33,9085
2024-10-01,29,9060
2024-11-01,31,9075
2024-12-01,32,9110
2025-01-01,31,9100
2025-02-01,28,9040
2025-03-01,30,9085
2025-04-01,30,9000
2025-05-01,33,9105
2025-06-01,29,9080
`,
    'metrics/late-fee-complaints.yaml': `# without gaps
`,
  },
  *check(_, context) {
    for (const { plan, claim, index } of measuresOf(context)) {
      const periods = criterionOf(claim, 'before-data')?.detail.periods ?? 0;
      if (periods > 0 && periods < periodsNeeded)
        yield {
          at: plan.at('measures', index, 'before'),
          message: `The before window holds ${periods} ${periods === 1 ? 'period' : 'periods'} with figures; ${periodsNeeded} are needed for a control chart. Begin it earlier if there are figures.`,
        };
    }
  },
});
