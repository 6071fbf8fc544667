import type { ReportInsight } from './report-insight.ts';
import type { Report } from '../model/report.ts';
import type { Plan } from '../model/types/plan.ts';
import { madeOnce } from '../source/reads.ts';
import { compareText } from '../source/text-order.ts';

/** All plans, the largest expected net benefit a year first; those that do not say enough come last, by id. */
export function plansByNet({ plans }: Pick<Report, 'plans'>, insight: ReportInsight): readonly Plan[] {
  return madeOnce(insight, 'plans by net', () => {
    const netOf = (id: string) => insight.inShort(id).netPerYear ?? -Number.MAX_VALUE;
    const nets = new Map(plans.all.map(({ id }) => [id, netOf(id)]));
    return [...plans].sort((a, b) => (nets.get(b.id) ?? 0) - (nets.get(a.id) ?? 0) || compareText(a.id, b.id));
  });
}
