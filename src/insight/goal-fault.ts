import type { Metric } from '../model/types/metric.ts';
import { isBetter } from './is-better.ts';
import { isPossible } from './measure-bounds.ts';

/** Why nothing can be said of a goal. */
export type GoalFault =
  /** No figure of its kind can be that. */
  | 'impossible'
  /** It lies on the worse side of the figure before, so that letting things slide would reach it. */
  | 'worse-than-start';

/** What is wrong with a goal, in the unit of the series; nothing is asked of its side where there is no figure before. */
export function goalFault(
  { measure, better }: Pick<Metric, 'measure' | 'better'>,
  target: number,
  start: number | null,
): GoalFault | null {
  if (!isPossible(measure, target)) return 'impossible';
  return start !== null && isBetter(start, target, better) ? 'worse-than-start' : null;
}
