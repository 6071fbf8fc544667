import { didYouMean } from '../../source/did-you-mean.ts';
import type { Metric } from '../../model/types/metric.ts';
import { measuresOf, rowsOf } from '../measured.ts';
import { defineRule } from '../rule.ts';

/** A group that no row has, or the whole where every row has a group, is a comparison with nothing. */
export const groupExists = defineRule({
  id: 'group-exists',
  severity: 'error',
  why: 'A measure or a comparison of rows that are not there looks as if there were no figures at all.',
  bad: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    group: ⟦pilot⟧
    comparison: { group: ⟦Rset⟧ }
  - metric: late-fee-complaints
`,
    'data/fees-in-flight.csv': `period,numerator,denominator,group
2025-01-01,52,410,Pilot
2025-01-01,49,402,Rest
`,
  },
  good: {
    'plans/late-fee-grace/plan.yaml': `measures:
  - metric: fees-in-flight
    group: Pilot
    comparison: { group: Rest }
  - metric: late-fee-complaints
`,
    'data/fees-in-flight.csv': `period,numerator,denominator,group
2025-01-01,52,410,Pilot
2025-01-01,49,402,Rest
`,
  },
  *check(report) {
    for (const { plan, measure, index, metric } of measuresOf(report)) {
      const own = missing(metric, measure.group);
      const step = measure.group === undefined ? 'metric' : 'group';
      if (own) yield { at: plan.at('measures', index, step), message: own };
      const { comparison } = measure;
      if (!comparison) continue;
      const other = comparison.metric === undefined ? metric : report.metrics.get(comparison.metric);
      if (other === metric && comparison.group === undefined) continue;
      const message = missing(other, comparison.group);
      const last = comparison.group === undefined ? 'metric' : 'group';
      if (message) yield { at: plan.at('measures', index, 'comparison', last), message };
    }
  },
});

/** What to say where a metric has figures, but not of this group; nothing else is asked of a metric without figures. */
function missing(metric: Metric, group: string | undefined): string | undefined {
  if (!metric.series || (rowsOf(metric, group)?.points.length ?? 0) > 0) return undefined;
  const groups = [...metric.series.groups.keys()];
  const known =
    groups.length > 8 ? `${groups.slice(0, 8).join(', ')} and ${groups.length - 8} more` : groups.join(', ');
  if (group === undefined)
    return `Every row of data/${metric.id}.csv belongs to a group, so there is no whole to measure. Add group: and one of ${known}.`;
  if (groups.length === 0)
    return `The rows of data/${metric.id}.csv have no groups. Add the column "group" to it, or leave the group out here.`;
  return `No row of data/${metric.id}.csv has the group "${group}".${didYouMean(group, groups) || ` There is ${known}.`}`;
}
