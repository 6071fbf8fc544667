import { measuresOf } from '../measured.ts';
import { defineRule } from '../rule.ts';

/** Customers who did not meet the change, counted the same way: neither the same rows nor another kind of figure. */
export const comparisonIsApart = defineRule({
  id: 'comparison-is-apart',
  severity: 'error',
  why: 'A comparison shows what would have happened anyway only if it holds none of those who met the change, and counts the same thing.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    group: pilot
    comparison: ⟦{ group: pilot }⟧
  - metric: late-fee-complaints
    comparison: { metric: ⟦fees-in-flight⟧ }
`,
    'data/fees-in-flight.csv': `period,numerator,denominator,group
2025-01-01,101,812,
2025-01-01,52,410,pilot
2025-01-01,49,402,rest
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    group: pilot
    comparison: { group: rest }
  - metric: late-fee-complaints
`,
    'data/fees-in-flight.csv': `period,numerator,denominator,group
2025-01-01,101,812,
2025-01-01,52,410,pilot
2025-01-01,49,402,rest
`,
  },
  *check(report, context) {
    for (const { plan, measure, index, metric, input } of measuresOf(context)) {
      const { comparison, group } = measure;
      if (!comparison) continue;
      const other = comparison.metric === undefined ? metric : report.metrics.get(comparison.metric);
      if (input.comparison?.fault === 'holds-the-group')
        yield {
          at: plan.at('measures', index, 'comparison'),
          message:
            comparison.group === undefined
              ? 'The comparison is with the whole, which holds those who met the change. Name a group of those who did not.'
              : `The comparison is with "${group}" itself, who met the change. Name a group of those who did not.`,
        };
      else if (input.comparison?.fault === 'another-kind')
        yield {
          at: plan.at('measures', index, 'comparison', 'metric'),
          message: `"${other.name}" (measure: ${other.measure}, period: ${other.period}) cannot be compared with "${metric.name}" (measure: ${metric.measure}, period: ${metric.period}). Choose a metric that is counted the same way.`,
        };
    }
  },
});
