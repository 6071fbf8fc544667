import type { Direction, Grade } from './claim.ts';
import { type ClaimOutcome, outcomeOf } from './claim-outcome.ts';
import type { GoalProgress } from './goal-progress.ts';
import type { HoldsVerdict } from './holds.ts';
import { isRefusal } from './interval.ts';
import type { MeasureInsight, PlanInsight } from './plan-insight.ts';

/** What a plan's figures come to: all that those ask who go through every plan. */
export interface PlanInShort {
  /** The grade of the measure that leads the story; null where none does. */
  readonly grade: Grade | null;
  readonly direction: Direction;
  readonly outcome: ClaimOutcome;
  /** Whether what a plan that is done once claimed still holds; null where there is nothing to ask. */
  readonly holds: HoldsVerdict | null;
  readonly goals: readonly GoalInShort[];
  /** Expected money a year, after what it takes to run; null where that is not known. */
  readonly netPerYear: number | null;
  /** Measures that wait for more periods of their window after. */
  readonly readable: readonly ReadableAhead[];
}

/** A measure whose window after is too short yet, and the first day on which it can be read; that lies ahead. */
export interface ReadableAhead {
  readonly metric: Pick<MeasureInsight['metric'], 'id' | 'name'>;
  /** The group that alone is measured; null where it is everybody. */
  readonly group: string | null;
  /** The first day of its window after. */
  readonly from: string;
  readonly on: string;
}

/** How far a plan has come towards a goal: all that those ask who go through the goals of every plan. */
export interface GoalInShort extends Pick<GoalProgress, 'group' | 'original' | 'reached' | 'inTime' | 'overdue'> {
  readonly metric: Pick<GoalProgress['metric'], 'id' | 'name'>;
  readonly goal: Pick<GoalProgress['goal'], 'by'>;
}

/** A plan's insight in short. */
export function planInShort({ measures, hero, holds, goals, expectedReturn }: PlanInsight): PlanInShort {
  return {
    grade: hero?.claim.grade ?? null,
    direction: hero?.claim.direction ?? 'none',
    outcome: outcomeOf(hero?.claim),
    holds: holds?.verdict ?? null,
    goals: goals.map(({ metric: { id, name }, group, goal: { by }, original, reached, inTime, overdue }) => ({
      metric: { id, name },
      group,
      goal: { by },
      original,
      reached,
      inTime,
      overdue,
    })),
    netPerYear: expectedReturn === null || isRefusal(expectedReturn) ? null : expectedReturn.netPerYear.base,
    readable: measures.flatMap(readableAhead),
  };
}

function readableAhead({ metric, measure, claim, input: { after } }: MeasureInsight): readonly ReadableAhead[] {
  const { id, name } = metric;
  return claim.missing.flatMap((missing) =>
    after && missing.code === 'more-periods' && !missing.overdue
      ? [{ metric: { id, name }, group: measure.group ?? null, from: after.from, on: missing.readyOn }]
      : [],
  );
}
