import type { Report } from '../model/report.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';

const ended: ReadonlySet<string> = new Set(['done', 'stopped', 'resolved']);
const agreed: ReadonlySet<string> = new Set(['agreed', 'under-way']);

/** Plans and pain points that somebody still answers for; what is over keeps the people it had. */
export function stillOpen({ plans, painPoints }: Report): readonly (Plan | PainPoint)[] {
  return [...painPoints, ...plans].filter(({ status }) => status === undefined || !ended.has(status));
}

/** Plans on which work was agreed and has not ended. */
export function plansUnderWay({ plans }: Pick<Report, 'plans'>): readonly Plan[] {
  return plans.all.filter(({ status }) => agreed.has(status));
}
