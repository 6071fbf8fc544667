import { dayNumber } from '../../model/period.ts';
import { defineRule } from '../rule.ts';
import { keptPlans } from '../since-base.ts';

/** A plan under way says regularly how it goes. */
export const updateIsFresh = defineRule({
  id: 'update-is-fresh',
  severity: 'warning',
  why: 'A plan that has not been heard of for a month is believed to be going on, whether it is or not.',
  bad: {
    'report.yaml': 'staleAfterDays: 60\n',
    'plans/late-fee-grace/plan.yaml': 'status: ⟦under-way⟧\n',
  },
  good: {
    'report.yaml': 'staleAfterDays: 60\n',
    'plans/late-fee-grace/updates/2025-10-14.mdx': `---
author: ada-quist
health: on-track
---

The letters are printed.
`,
  },
  *check({ plans, settings: { asOf, staleAfterDays } }, { since }) {
    for (const { status, starts, updates, path, at } of plans) {
      if (status !== 'under-way') continue;
      const last = updates.at(-1)?.on;
      const days = dayNumber(asOf) - dayNumber(last ?? starts);
      if (days <= staleAfterDays) continue;
      const said =
        last === undefined
          ? `The plan started ${days} days ago and has no update`
          : `The last update is ${days} days old`;
      yield {
        at: at('status'),
        ofWhole: true,
        severity: days > 2 * staleAfterDays ? 'error' : 'warning',
        message: `${said}. Write ${path.replace(/[^/]*$/, `updates/${asOf}.mdx`)} and say how it goes, or change the status.`,
      };
    }
    for (const { plan, prose } of keptPlans(since))
      for (const { on, author, path, at } of prose.updatesWritten) {
        const days = dayNumber(asOf) - dayNumber(on);
        if (days <= staleAfterDays || since?.reasonFor(path, plan.path)) continue;
        yield {
          at: at('author'),
          message: `${author} writes today what is dated ${days} days back. Date the update ${asOf}, or say why it comes so late in a line "Reason: …" of the commit.`,
        };
      }
  },
});
