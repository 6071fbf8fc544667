import type { Plan } from '../model/types/plan.ts';
import type { MeasureHistory, PlanLedger } from './ledger.ts';
import { measurementOf } from './opening.ts';

/**
 * Whether git shows that a plan declared everything it measures, as it measures it now, before there was a result: each
 * measure was last set before its time after began, with no figure of that time yet, and none was taken away afterwards.
 */
export function declaredBeforeResult(plan: Pick<Plan, 'measures'>, ledger: PlanLedger): boolean {
  if (!ledger.opened || plan.measures.length === 0) return false;
  const declared = plan.measures.every((measure) => {
    const now = measurementOf(measure);
    const known = ledger.measures.find(({ metric, group }) => metric === now.metric && group === now.group);
    return (
      known !== undefined &&
      sameDays(known.before, now.before) &&
      sameDays(known.after, now.after) &&
      known.after !== null &&
      known.told.on < known.after.from &&
      knewNothing(known)
    );
  });
  return declared && ledger.removedMeasures.every(knewNothing);
}

function knewNothing({ after, knew }: MeasureHistory): boolean {
  return after === null || knew === null || knew < after.from;
}

function sameDays(one: MeasureHistory['after'], other: MeasureHistory['after']): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}
