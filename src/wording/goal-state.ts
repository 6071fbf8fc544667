import type { GoalProgress } from '../insight/goal-progress.ts';
import type { Words } from './words.ts';

/** How a goal stands, in a few words; `slipping` says that what was reached is being lost since. */
export function goalStateInWords(
  { fault, reached, overdue }: Pick<GoalProgress, 'fault' | 'reached' | 'overdue'>,
  slipping: boolean,
  { plan: { goal } }: Pick<Words, 'plan'>,
): string {
  if (fault) return { impossible: goal.impossible, 'worse-than-start': goal.worseThanStart }[fault];
  if (reached === true) return slipping ? goal.reachedButSlipping : goal.reached;
  if (overdue) return goal.missed;
  return reached === null ? goal.noFigure : goal.notReached;
}
