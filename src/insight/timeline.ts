import { lastDayOf } from '../model/period.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import type { Update } from '../model/types/update.ts';
import { compareText } from '../source/text-order.ts';
import type { Holds, HoldsVerdict } from './holds.ts';
import type { MeasureInsight } from './plan-insight.ts';

/** What can happen to a plan. */
type Happening =
  | { readonly kind: 'heard' | 'accepted' | 'began' | 'changed' | 'measured' | 'told' | 'stopped' | 'ended' }
  | { readonly kind: 'backed'; readonly where: string }
  /** It was asked whether the change holds, or is to be asked once there is enough. */
  | { readonly kind: 'asked-again'; readonly verdict: HoldsVerdict }
  /** `due` is set where it was done on another day. */
  | { readonly kind: 'step'; readonly step: string; readonly what: string; readonly due?: string }
  | { readonly kind: 'update'; readonly update: Update };

/** Something dated in the life of a plan. */
export type TimelineEvent = Happening & {
  readonly on: string;
  /** The four stations that every plan passes stand out from the rest. */
  readonly station: boolean;
  readonly state: 'past' | 'overdue' | 'ahead';
  /** Who did it or is to do it, by id. */
  readonly who?: string;
};

/** What the figures add to the life of a plan: the last day that was measured, and whether the change holds. */
interface Measured {
  readonly measuredOn: string | undefined;
  readonly holds: Holds | null;
}

/** The life of a plan, oldest first: heard, accepted, changed, measured, with steps, updates and goals between them. */
export function timelineOf(
  plan: Plan,
  painPoint: PainPoint,
  { measuredOn, holds }: Measured,
  asOf: string,
): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const past = (on: string) => (on <= asOf ? 'past' : 'ahead');
  const add = (on: string, event: Happening & Partial<Pick<TimelineEvent, 'station' | 'state' | 'who'>>) =>
    events.push({ on, station: false, state: past(on), ...event });
  const over = plan.status === 'done' || plan.status === 'stopped';

  add(painPoint.opened, { kind: 'heard', station: true });
  if (plan.accepted) add(plan.accepted.on, { kind: 'accepted', station: true, who: plan.owner });
  if (plan.backing) add(plan.backing.on, { kind: 'backed', where: plan.backing.where, who: plan.backing.by });
  add(plan.starts, { kind: 'began' });
  if (plan.changedOn !== undefined) add(plan.changedOn, { kind: 'changed', station: true });
  if (measuredOn !== undefined) add(measuredOn, { kind: 'measured', station: true });
  const asked = holds && askedOn(holds);
  if (holds && asked) add(asked, { kind: 'asked-again', verdict: holds.verdict });
  for (const { id: step, what, who, due, done } of plan.steps) {
    if (done !== undefined) add(done, { kind: 'step', step, what, who, ...(done === due ? {} : { due }) });
    else if (!over) add(due, { kind: 'step', step, what, who, state: due < asOf ? 'overdue' : 'ahead' });
  }
  for (const update of plan.updates) add(update.on, { kind: 'update', who: update.author, update });
  if (painPoint.reply?.toldOn !== undefined) add(painPoint.reply.toldOn, { kind: 'told' });
  if (plan.result?.on !== undefined)
    add(plan.result.on, { kind: plan.status === 'stopped' ? 'stopped' : 'ended', station: true });
  return events.sort((a, b) => compareText(a.on, b.on));
}

/** The last day of the figures by which a plan is judged; undefined while they are too few to compare. */
export function lastDayMeasured(hero: MeasureInsight | undefined): string | undefined {
  const last = hero && hero.claim.grade >= 2 ? hero.claim.after?.last : undefined;
  return hero && last ? lastDayOf(last, hero.input.period) : undefined;
}

/** The last day that was asked; where it is too early, the day on which there can be an answer. */
function askedOn({ verdict, to, missing }: Holds): string | null {
  if (verdict !== 'early') return to;
  const [first] = missing.flatMap((one) => (one.code === 'more-periods' && !one.overdue ? [one.readyOn] : []));
  return first ?? null;
}
