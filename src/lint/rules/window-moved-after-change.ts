import type { WindowDays } from '../../history/change.ts';
import { defineRule } from '../rule.ts';
import { keptPlans } from '../since-base.ts';

const windows = (to: string) => `measures:
  - metric: fees-in-flight
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
  - metric: late-fee-complaints
    before: ${to}
    after: { from: 2025-07-01 }
`;

/** Windows stay where they were once customers have met the change. */
export const windowMovedAfterChange = defineRule({
  id: 'window-moved-after-change',
  severity: 'error',
  why: 'Once figures are known, some window can always be found between which they differ; the one declared first is the test.',
  before: { 'plans/late-fee-grace/plan.yaml': windows('{ from: 2025-01-01, to: 2025-06-30 }') },
  bad: { 'plans/late-fee-grace/plan.yaml': windows('⟦{ from: 2025-02-01, to: 2025-06-30 }⟧') },
  good: {
    'plans/late-fee-grace/plan.yaml': windows(
      '{ from: 2025-02-01, to: 2025-06-30, reason: Half of January is missing from the register. }',
    ),
  },
  *check({ settings: { asOf } }, { since }) {
    for (const { before, plan, changes } of keptPlans(since)) {
      const { changedOn } = before;
      if (changedOn === undefined || changedOn > asOf) continue;
      for (const change of changes) {
        if (change.kind !== 'window' || !change.from || (change.reason ?? since?.reasonFor(plan.path))) continue;
        const { path, side, metric, from, to } = change;
        yield {
          at: to ? plan.at(...path) : plan.at(...path.slice(0, -1)),
          message: to
            ? `The ${side} window of ${metric} was ${daysOf(from)} and is now ${daysOf(to)}, yet customers met the change on ${changedOn}. Put it back, or say why in reason: inside it.`
            : `The ${side} window of ${metric} (${daysOf(from)}) is gone, yet customers met the change on ${changedOn}. Put it back, or say why in a line "Reason: …" of the commit.`,
        };
      }
    }
  },
});

function daysOf({ from, to }: WindowDays): string {
  return to === null ? `${from} and on` : `${from} to ${to}`;
}
