import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';

/** A step with the plan it belongs to. */
export interface PersonStep {
  readonly plan: Plan;
  readonly step: Plan['steps'][number];
}

/** The steps that one person does in these plans: open ones first by the day they are due, then the newest done. */
export function stepsOf(person: string, plans: readonly Plan[]): readonly PersonStep[] {
  const all = [...new Set(plans)].flatMap((plan) =>
    plan.steps.filter(({ who }) => who === person).map((step) => ({ plan, step })),
  );
  const open = all.filter(({ step }) => step.done === undefined).sort((a, b) => compareText(a.step.due, b.step.due));
  const done = all
    .filter(({ step }) => step.done !== undefined)
    .sort((a, b) => compareText(b.step.done ?? '', a.step.done ?? ''));
  return [...open, ...done];
}
