import { addMonths } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';
import { type TimelineEvent, timelineOf } from './timeline.ts';

/** Something that happened lately, and the plan or the pain point it happened to. */
export type RecentEvent = { readonly on: string } & (
  | { readonly plan: Plan; readonly event: TimelineEvent }
  | { readonly painPoint: PainPoint; readonly kind: 'heard' | 'told' | 'resolved' }
);

/** What happened in the month up to the report's day to all plans and pain points, the newest first. */
export function recentEvents({ plans, painPoints, settings: { asOf } }: Report): readonly RecentEvent[] {
  const after = addMonths(asOf, -1);
  const ofPlans = plans.all.flatMap((plan) =>
    timelineOf(plan, painPoints.get(plan.painPoint), { measuredOn: undefined, holds: null }, asOf)
      // What happened to the pain point is told of it once, however many plans it has.
      .filter(({ kind, state }) => state === 'past' && kind !== 'heard' && kind !== 'told')
      .map((event): RecentEvent => ({ on: event.on, plan, event })),
  );
  return [...ofPlans, ...painPoints.all.flatMap(ofPainPoint)]
    .filter(({ on }) => on > after && on <= asOf)
    .sort((a, b) => compareText(b.on, a.on) || compareText(idOf(a), idOf(b)));
}

function ofPainPoint(painPoint: PainPoint): readonly RecentEvent[] {
  const { opened, reply, resolvedOn } = painPoint;
  return [
    { on: opened, painPoint, kind: 'heard' },
    ...(reply?.toldOn === undefined ? [] : [{ on: reply.toldOn, painPoint, kind: 'told' as const }]),
    ...(resolvedOn === undefined ? [] : [{ on: resolvedOn, painPoint, kind: 'resolved' as const }]),
  ];
}

function idOf(recent: RecentEvent): string {
  return 'plan' in recent ? recent.plan.id : recent.painPoint.id;
}
