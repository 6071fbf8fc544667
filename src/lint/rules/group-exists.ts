import { didYouMean, sameWord } from '../../source/did-you-mean.ts';
import type { Location } from '../../source/problem.ts';
import type { FiguresFault, GroupFault } from '../../insight/claim.ts';
import type { Metric } from '../../model/types/metric.ts';
import { measuresOf } from '../measured.ts';
import { type Breach, defineRule } from '../rule.ts';

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
  *check(report, context) {
    for (const { plan, measure, index, metric, input } of measuresOf(context)) {
      const own = missing(metric, measure.group, input.fault);
      const step = measure.group === undefined ? 'metric' : 'group';
      if (own) {
        const at = plan.at('measures', index, step);
        yield { at, message: own, ...mended(at, metric, measure.group) };
      }
      const { comparison } = measure;
      if (!comparison || !input.comparison) continue;
      const other = comparison.metric === undefined ? metric : report.metrics.get(comparison.metric);
      const message = missing(other, comparison.group, input.comparison.fault);
      const last = comparison.group === undefined ? 'metric' : 'group';
      if (!message) continue;
      const at = plan.at('measures', index, 'comparison', last);
      yield { at, message, ...mended(at, other, comparison.group) };
    }
  },
});

/** The group that one written in other capitals, accents or blanks can only stand for, where YAML needs no quotes for it. */
function mended({ range }: Location, { series }: Metric, group: string | undefined): Pick<Breach, 'fix'> {
  const text = group === undefined ? undefined : sameWord(group, series?.groups.keys() ?? []);
  const isPlain = text !== undefined && /^\p{L}[\p{L}\p{N} -]*$/u.test(text) && !/^(?:true|false|null)$/i.test(text);
  return isPlain && range.start.line === range.end.line ? { fix: { range, text } } : {};
}

/** What to say of a group that no row has, and of a whole that has no rows of its own. */
function missing(
  { id, series }: Metric,
  group: string | undefined,
  fault: FiguresFault | GroupFault | null,
): string | undefined {
  const groups = [...(series?.groups.keys() ?? [])];
  const known =
    groups.length > 8 ? `${groups.slice(0, 8).join(', ')} and ${groups.length - 8} more` : groups.join(', ');
  if (fault === 'only-groups')
    return `Every row of data/${id}.csv belongs to a group, so there is no whole to measure. Add group: and one of ${known}.`;
  if (fault !== 'unknown-group' || group === undefined) return undefined;
  if (groups.length === 0)
    return `The rows of data/${id}.csv have no groups. Add the column "group" to it, or leave the group out here.`;
  return `No row of data/${id}.csv has the group "${group}".${didYouMean(group, groups) || ` There is ${known}.`}`;
}
