import { nextPeriod } from '../../model/period.ts';
import { measuresOf, periodsWithFigures, rowsOf } from '../measured.ts';
import { defineRule } from '../rule.ts';

/** What is counted in another way before and after shows the new way of counting, not the change. */
export const oneDefinition = defineRule({
  id: 'one-definition',
  severity: 'error',
  why: 'A before window that was counted in another way than the after window shows what counting did, not what the plan did.',
  bad: {
    'metrics/fees-in-flight.yaml': `definitionChanges:
  - on: 2025-07-01
    what: Fees below a pound are counted too.
`,
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    before: ⟦{ from: 2025-01-01, to: 2025-06-30 }⟧
    after: { from: 2025-07-01 }
  - metric: late-fee-complaints
    before: { from: 2025-01-01, to: 2025-06-30 }
    after: { from: 2025-07-01 }
`,
  },
  good: {
    'metrics/fees-in-flight.yaml': `definitionChanges:
  - on: 2025-01-01
    what: Fees below a pound are counted too.
`,
  },
  *check(report) {
    for (const { plan, measure, index, metric } of measuresOf(report)) {
      const { before, after, group } = measure;
      const start = after?.from ?? plan.changedOn;
      if (!before || start === undefined) continue;
      const changes = (metric.definitionChanges ?? []).map(({ on }) => on);
      const since = changes
        .filter((on) => on <= start)
        .sort()
        .at(-1);
      if (since === undefined) continue;
      const openEnd = nextPeriod(plan.changedOn ?? report.settings.asOf, 'day', -1);
      const series = rowsOf(metric, group);
      const periods = series ? [...periodsWithFigures(series, before, openEnd, metric)] : [];
      const isOtherWay =
        periods.length > 0 ? periods.every((period) => period < since) : (before.to ?? openEnd) < since;
      if (!isOtherWay) continue;
      yield {
        at: plan.at('measures', index, 'before'),
        message: `What "${metric.name}" counts changed on ${since}, so nothing in this window can be compared with what came after. Choose a window from that day on, or leave the measure without one.`,
        related: [
          { ...metric.at('definitionChanges', changes.indexOf(since)), message: 'The change of definition is here.' },
        ],
      };
    }
  },
});
