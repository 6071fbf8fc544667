import { defineRule } from '../rule.ts';

/** Listening that leads nowhere costs money and customers' patience. */
export const programmeLeadsToAction = defineRule({
  id: 'programme-leads-to-action',
  severity: 'error',
  why: 'A programme that has led to no plan and no decision collects what customers say and changes nothing for them.',
  bad: {
    'programmes/monthly-voice-review.yaml': `leadsTo: ⟦[]⟧
reports:
  - { title: First quarter, on: 2025-04-02, ledTo: nothing }
`,
  },
  good: {
    'programmes/monthly-voice-review.yaml': `leadsTo: []
reports:
  - title: First quarter
    on: 2025-04-02
    ledTo: decision
    decision: The bill is read to every new colleague.
`,
  },
  *check({ programmes }) {
    for (const { name, leadsTo, reports = [], at } of programmes)
      if (leadsTo.length === 0 && !reports.some(({ ledTo }) => ledTo !== 'nothing'))
        yield {
          at: at('leadsTo'),
          message: `"${name}" has led to no plan and no decision. Name what came of it, or end it and say so.`,
        };
  },
});
