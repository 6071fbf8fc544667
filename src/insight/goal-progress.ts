import type { DeepReadonly } from '../model/entity.ts';
import type { Goal } from '../model/types/generated.ts';
import type { Metric } from '../model/types/metric.ts';
import type { Claim } from './claim.ts';
import { type GoalFault, goalFault } from './goal-fault.ts';
import { isRefusal } from './interval.ts';

/** How far a plan has come towards one of its goals. */
export interface GoalProgress {
  readonly goal: DeepReadonly<Goal>;
  readonly metric: Metric;
  /** Why it cannot be held against the figures; then neither share nor reached is known. */
  readonly fault: GoalFault | null;
  /** Whether this is the first goal on its metric; later ones were moved to. */
  readonly original: boolean;
  /** The goal's value in the unit of the series: for a rate, events for one unit of exposure. */
  readonly target: number;
  readonly start: number | null;
  readonly now: number | null;
  /** The share of the way from start to target; above 1 beyond it, below 0 the wrong way, null where unknown. */
  readonly share: number | null;
  /** Whether the figure now lies at the target or on its better side; null where unknown. */
  readonly reached: boolean | null;
  /** Whether its day has passed without its being reached. */
  readonly overdue: boolean;
}

/** Progress to a goal, from the before window's estimate to the after window's. */
export function goalProgress(
  goal: DeepReadonly<Goal>,
  goals: readonly DeepReadonly<Goal>[],
  metric: Metric,
  measures: readonly { readonly metric: Metric; readonly claim: Claim }[],
  asOf: string,
): GoalProgress {
  const claim = measures.find((entry) => entry.metric.id === metric.id)?.claim;
  const target = goal.value / (metric.per ?? 1);
  const start = levelOf(claim?.before);
  const now = levelOf(claim?.after);
  const fault = goalFault(metric, target, start);
  const reached = now === null || fault ? null : metric.better === 'higher' ? now >= target : now <= target;
  const known = !fault && start !== null && now !== null && target !== start;
  return {
    goal,
    metric,
    fault,
    original: goals.find((other) => other.metric === goal.metric) === goal,
    target,
    start,
    now,
    share: known ? (now - start) / (target - start) : null,
    reached,
    overdue: !fault && goal.by < asOf && reached !== true,
  };
}

function levelOf(window: Claim['before'] | undefined): number | null {
  return window && !isRefusal(window.estimate) ? window.estimate.value : null;
}
