import type { Report } from '../model/report.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';

/** The plans that were tried for a pain point, the one that began last ahead of those before it. */
export function plansTried(painPoint: string, { relations }: Pick<Report, 'relations'>): readonly Plan[] {
  return relations.plansOf(painPoint).toSorted((a, b) => compareText(b.starts, a.starts));
}
