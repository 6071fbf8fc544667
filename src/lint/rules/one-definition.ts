import { comparableFigures } from '../../insight/claim-figures.ts';
import type { Claim, ClaimInput, Missing } from '../../insight/claim.ts';
import { pointsOfKind } from '../../insight/measures/index.ts';
import type { Metric } from '../../model/types/metric.ts';
import { criterionOf, measuresOf } from '../measured.ts';
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
  *check(report, context) {
    for (const { plan, measure, claim, input, index, metric } of measuresOf(context)) {
      const missing = neverAlike(claim);
      if (missing)
        yield {
          at: plan.at('measures', index, 'before'),
          message: `What "${metric.name}" counts changed on ${missing.on}, so nothing in this window can be compared with what came after. Choose a window from that day on, or leave the measure without one.`,
          related: changeOf(metric, missing.on),
        };
      const other = measure.comparison?.metric;
      const on = other === undefined || other === metric.id ? null : comparisonChange(input);
      if (other === undefined || on === null) continue;
      const compared = report.metrics.get(other);
      yield {
        at: plan.at('measures', index, 'comparison', 'metric'),
        message: `What "${compared.name}" counts changed on ${on}, so nothing it counted before the change can be compared with what it counts after. Compare with figures that are counted one way throughout.`,
        related: changeOf(compared, on),
      };
    }
  },
});

/** What is missing where no figure before is counted as it is after. */
function neverAlike(claim: Claim): Extract<Missing, { code: 'definition' }> | undefined {
  const noData = criterionOf(claim, 'before-data')?.holds === false;
  return noData ? claim.missing.find((one) => one.code === 'definition') : undefined;
}

function changeOf({ definitionChanges = [], at }: Metric, day: string) {
  const index = definitionChanges.findIndex(({ on }) => on === day);
  return [{ ...at('definitionChanges', index), message: 'The change of definition is here.' }];
}

/** The day that parts all of a comparison's figures before the change from those after; null where some remain. */
function comparisonChange({ comparison, before, kind, ...input }: ClaimInput): string | null {
  const points = comparison && !comparison.fault ? pointsOfKind(comparison.series, kind) : null;
  if (!comparison || !before || !points) return null;
  const figures = comparableFigures(points, before, input, comparison.definitionChanges);
  return figures.leftOut > 0 && figures.before.length === 0 ? (figures.since ?? figures.until) : null;
}
