import type { PersonStep } from '../insight/person-steps.ts';
import type { ReportSay } from './say.ts';

/** Where a step stands on a day: done, open, late, or left open by a plan that is over. */
export function stepStateInWords({ plan, step }: PersonStep, asOf: string, { words, date }: ReportSay): string {
  const { steps } = words.plan;
  if (step.done !== undefined) return steps.done(date(step.done));
  if (plan.status === 'stopped') return steps.stopped;
  if (plan.status === 'done') return steps.ended;
  return step.due < asOf ? steps.overdue : steps.toDo;
}
