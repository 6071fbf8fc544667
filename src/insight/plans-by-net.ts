import { isRefusal } from './interval.ts';
import type { ReportInsight } from './report-insight.ts';
import type { Report } from '../model/report.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';

const sorted = new WeakMap<ReportInsight, readonly Plan[]>();

/** All plans, the largest expected net benefit a year first; those that do not say enough come last, by id. */
export function plansByNet({ plans }: Pick<Report, 'plans'>, insight: ReportInsight): readonly Plan[] {
  const known = sorted.get(insight);
  if (known) return known;
  const nets = new Map(plans.all.map(({ id }) => [id, netOf(id, insight)]));
  const order = [...plans].sort((a, b) => (nets.get(b.id) ?? 0) - (nets.get(a.id) ?? 0) || compareText(a.id, b.id));
  sorted.set(insight, order);
  return order;
}

function netOf(id: string, insight: ReportInsight): number {
  const { expectedReturn } = insight.plan(id);
  return expectedReturn === null || isRefusal(expectedReturn) ? -Number.MAX_VALUE : expectedReturn.netPerYear.base;
}
