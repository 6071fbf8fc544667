import type { PainPoint } from '../model/types/pain-point.ts';
import type { Plan } from '../model/types/plan.ts';
import type { Update } from '../model/types/update.ts';

/** Something dated in the life of a plan. */
export interface TimelineEvent {
  readonly on: string;
  readonly title: string;
  /** The four stations that every plan passes stand out from the rest. */
  readonly station: boolean;
  readonly state: 'past' | 'overdue' | 'ahead';
  /** Who did it or is to do it, by id. */
  readonly who?: string;
  /** The day it was due, where it was done on another. */
  readonly due?: string;
  readonly update?: Update;
}

/** The life of a plan, oldest first: heard, accepted, changed, measured, with steps, updates and goals between them. */
export function timelineOf(
  plan: Plan,
  painPoint: PainPoint,
  measuredOn: string | undefined,
  asOf: string,
): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const past = (on: string) => (on <= asOf ? 'past' : 'ahead');
  const add = (on: string, title: string, rest: Partial<TimelineEvent> = {}) =>
    events.push({ on, title, station: false, state: past(on), ...rest });
  const over = plan.status === 'done' || plan.status === 'stopped';

  add(painPoint.opened, 'Heard: the pain point was opened', { station: true });
  if (plan.accepted) add(plan.accepted.on, 'Accepted by the owner', { station: true, who: plan.owner });
  if (plan.backing) add(plan.backing.on, `Backed in public: ${plan.backing.where}`, { who: plan.backing.by });
  add(plan.starts, 'Work began', plan.starts > asOf ? { title: 'Work begins' } : {});
  if (plan.changedOn !== undefined) add(plan.changedOn, 'Changed: customers met the change', { station: true });
  if (measuredOn !== undefined) add(measuredOn, 'Measured: enough figures to compare', { station: true });
  for (const { what, who, due, done } of plan.steps) {
    if (done !== undefined) add(done, what, { who, ...(done === due ? {} : { due }) });
    else if (!over) add(due, what, { who, state: due < asOf ? 'overdue' : 'ahead' });
  }
  for (const update of plan.updates) add(update.on, 'Update', { who: update.author, update });
  if (painPoint.reply?.toldOn !== undefined) add(painPoint.reply.toldOn, 'Customers were told');
  if (plan.result?.on !== undefined)
    add(plan.result.on, plan.status === 'stopped' ? 'Stopped' : 'Ended', { station: true });
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
