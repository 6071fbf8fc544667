import { defineRule } from '../rule.ts';
import { keptPlans } from '../since-base.ts';

const declared = {
  'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
  - metric: late-fee-complaints
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
`,
};

/** A measure that a plan declared is kept, flattering or not. */
export const measureRemoved = defineRule({
  id: 'measure-removed',
  severity: 'warning',
  why: 'A plan that may drop the measures that look bad shows only those that look well.',
  before: declared,
  bad: {
    'plans/late-fee-grace/plan.yaml': `⟦measures⟧:
  - metric: late-fee-complaints
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
`,
  },
  good: declared,
  *check(_, { since }) {
    for (const { plan, changes } of keptPlans(since))
      for (const change of changes) {
        if (change.kind === 'group' && !change.reason && !since?.reasonFor(plan.path))
          yield {
            at: plan.at(...change.path, ...(change.to === null ? ['metric'] : ['group'])),
            message: `The measure ${change.metric} was declared of ${groupOf(change.from)} and is now of ${groupOf(change.to)}. Put it back, or say why in reason: beside it.`,
          };
        if (change.kind !== 'measure' || change.to !== null || since?.reasonFor(plan.path)) continue;
        const { metric, group } = change;
        yield {
          at: plan.keyAt('measures'),
          message: `The measure ${metric}${group === null ? '' : ` of the group "${group}"`} was declared and is gone. Put it back, or say why in a line "Reason: …" of the commit.`,
        };
      }
  },
});

function groupOf(name: string | null): string {
  return name === null ? 'everybody' : `the group "${name}"`;
}
