import type { Report } from '../model/report.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';

type Known = Pick<Report, 'relations' | 'settings'>;

/** The plans that were tried for a pain point, the one that began last ahead of those before it. */
export function plansTried(painPoint: string, { relations, settings: { asOf } }: Known): readonly Plan[] {
  return relations
    .plansOf(painPoint)
    .filter((plan) => wasBegun(plan, asOf))
    .toSorted((a, b) => compareText(b.starts, a.starts));
}

/** Every plan for a pain point: first those that were tried, then those to come, the next one ahead. */
export function plansFor(painPoint: string, report: Known): readonly Plan[] {
  const tried = plansTried(painPoint, report);
  const ahead = report.relations.plansOf(painPoint).filter((plan) => !tried.includes(plan));
  return [...tried, ...ahead.toSorted((a, b) => compareText(a.starts, b.starts))];
}

function wasBegun({ status, starts }: Plan, asOf: string): boolean {
  return status !== 'proposed' && status !== 'agreed' && starts <= asOf;
}
