import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';

/** A day on which customers met a change that a metric measures. */
export interface ChangeMet {
  readonly day: string;
  /** Whether only some of those whom the whole metric counts met it. */
  readonly ofGroup: boolean;
}

/** Every change that customers of a metric met, the first one first; those of one day are one. */
export function changesMet(
  metric: string,
  plans: readonly Pick<Plan, 'changedOn' | 'measures'>[],
): readonly ChangeMet[] {
  const met = new Map<string, boolean>();
  for (const { changedOn, measures } of plans) {
    const measured = measures.filter((measure) => measure.metric === metric);
    if (changedOn === undefined || measured.length === 0) continue;
    const ofGroup = measured.every(({ group }) => group !== undefined);
    met.set(changedOn, ofGroup && (met.get(changedOn) ?? true));
  }
  return [...met].map(([day, ofGroup]) => ({ day, ofGroup })).sort((a, b) => compareText(a.day, b.day));
}
