import { addMonths } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';
import { type TimelineEvent, timelineOf } from './timeline.ts';

/** Something that happened lately, and the plan it happened to. */
export interface RecentEvent {
  readonly plan: Plan;
  readonly event: TimelineEvent;
}

/** What happened in the month up to the report's day over all plans, the newest first. */
export function recentEvents({ plans, painPoints, settings: { asOf } }: Report): readonly RecentEvent[] {
  const after = addMonths(asOf, -1);
  return plans.all
    .flatMap((plan) =>
      timelineOf(plan, painPoints.get(plan.painPoint), { measuredOn: undefined, holds: null }, asOf)
        .filter(({ on, state }) => state === 'past' && on > after)
        .map((event) => ({ plan, event })),
    )
    .sort((a, b) => compareText(b.event.on, a.event.on) || compareText(a.plan.id, b.plan.id));
}
