import type { GoalInShort } from '../insight/plan-in-short.ts';
import type { GoalProgress } from '../insight/goal-progress.ts';
import { alikeUnit, type ChartContext, formatTarget, formatValue, type Unit } from './format.ts';
import type { Words } from './words.ts';

type Standing = Pick<GoalProgress, 'fault'> & Pick<GoalInShort, 'goal' | 'reached' | 'inTime' | 'overdue'>;

/** What the claim on a goal's measure says of what was reached. */
interface Since {
  /** Whether it is being lost since. */
  readonly slipping: boolean;
  /** Whether no change is shown, clear or yet, so that chance alone may have done it. */
  readonly unclear: boolean;
}

/** How a goal stands on the report's day, in a few words. */
export function goalStateInWords(
  { goal, fault, reached, inTime, overdue }: Standing,
  { slipping, unclear }: Since,
  asOf: string,
  { plan: { goal: words } }: Pick<Words, 'plan'>,
): string {
  if (fault) return { impossible: words.impossible, 'worse-than-start': words.worseThanStart }[fault];
  if (overdue) return inTime === null ? words.undated : words.missed;
  if (reached === null) return words.noFigure;
  if (!reached) return inTime ? words.reachedBefore : words.notReached;
  const isOver = goal.by < asOf;
  if (isOver && inTime === false) return words.reachedLate;
  if (slipping) return words.reachedButSlipping;
  if (unclear) return words.reachedUnclear;
  return isOver && inTime === null ? words.reachedUndated : words.reached;
}

/**
 * Writes the start, the figure and the value of a goal, in the unit of its series; nothing where one is not known. A figure
 * that falls short of the goal is never written as the goal is.
 */
export function goalFiguresInWords(
  { start, now, target, reached }: Pick<GoalProgress, 'start' | 'now' | 'target' | 'reached'>,
  { unit, factor }: { readonly unit: Unit; readonly factor: number },
  context: ChartContext,
): readonly (string | null)[] {
  const levels = [start, now].map((value) => (value === null ? undefined : value * factor));
  const goal = target * factor;
  const alike = alikeUnit(reached === false ? [...levels, goal] : levels, unit);
  const written = levels.map((value) => (value === undefined ? null : formatValue(value, alike, context)));
  return [...written, formatTarget(goal, unit, context)];
}
