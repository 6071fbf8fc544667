import { defineRule } from '../rule.ts';

/** A report that nobody acts on is a cost. */
export const reportsAreUsed = defineRule({
  id: 'reports-are-used',
  severity: 'warning',
  why: 'Writing a report that changes nothing costs as much as one that does, and teaches its readers not to read the next.',
  bad: {
    'programmes/monthly-voice-review.yaml': `⟦reports⟧:
  - { title: First quarter, on: 2025-04-02, ledTo: plan, plan: late-fee-grace }
  - { title: Second quarter, on: 2025-07-02, ledTo: nothing }
  - { title: Third quarter, on: 2025-10-02, ledTo: nothing }
`,
  },
  good: {
    'programmes/monthly-voice-review.yaml': `reports:
  - { title: First quarter, on: 2025-04-02, ledTo: plan, plan: late-fee-grace }
  - { title: Second quarter, on: 2025-07-02, ledTo: nothing }
`,
  },
  *check({ programmes }) {
    for (const { name, leadsTo, reports = [], keyAt } of programmes) {
      const unused = reports.filter(({ ledTo }) => ledTo === 'nothing').length;
      const isBarren = leadsTo.length === 0 && unused === reports.length;
      if (!isBarren && unused > reports.length / 2)
        yield {
          at: keyAt('reports'),
          message: `${unused} of ${reports.length} reports of "${name}" led to nothing. Write what came of them, or write fewer.`,
        };
    }
  },
});
