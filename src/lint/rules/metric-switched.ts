import { defineRule } from '../rule.ts';
import { keptPlans } from '../since-base.ts';

/** A plan is held against the metric that it promised. */
export const metricSwitched = defineRule({
  id: 'metric-switched',
  severity: 'error',
  why: 'Whoever may choose another metric once the figures are known will always find one that looks well.',
  before: {
    'plans/late-fee-grace/plan.yaml': `goals:
  - metric: late-fee-complaints
    value: 1.5
    by: 2026-06-30
`,
  },
  bad: {
    'plans/late-fee-grace/plan.yaml': `goals:
  - metric: ⟦fees-in-flight⟧
    value: 0.1
    by: 2026-06-30
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `goals:
  - metric: late-fee-complaints
    value: 1.5
    by: 2026-06-30
  - metric: fees-in-flight
    value: 0.1
    by: 2026-06-30
`,
  },
  *check(_, { since }) {
    for (const { plan, changes } of keptPlans(since)) {
      if (since?.reasonFor(plan.path, plan.story?.path)) continue;
      const goals = changes.filter((change) => change.kind === 'goal');
      const gone = goals.flatMap(({ to, metric }) => (to ? [] : [metric]));
      const come = goals.filter(({ from }) => !from);
      if (gone.length > 0)
        for (const { metric, path, reason } of come)
          if (!reason)
            yield {
              at: plan.at(...path, 'metric'),
              message: `The goal was held against ${gone.join(', ')}, and now against ${metric}. Keep the first goal beside it, or say why in reason:.`,
            };
      for (const change of changes) {
        if (change.kind !== 'hero' || !change.from || !change.to || change.reason) continue;
        const index = plan.measures.findIndex(({ metric }) => metric === change.to);
        yield {
          at: plan.story?.hero === change.to ? plan.story.at('hero') : plan.at('measures', index, 'metric'),
          message: `The plan was led by ${change.from}, and now by ${change.to}. Let the first one lead, or say why in reason: beside the measure ${change.to}.`,
        };
      }
    }
  },
});
