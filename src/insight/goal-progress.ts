import type { Report } from '../model/report.ts';
import type { DeepReadonly } from '../model/entity.ts';
import type { DeclaredMeasure, Goal } from '../model/types/generated.ts';
import { lastDayOf, nextPeriod } from '../model/period.ts';
import type { MeasureKind } from '../model/series.ts';
import type { Metric } from '../model/types/metric.ts';
import { comparableFigures } from './claim-figures.ts';
import type { Claim, ClaimInput } from './claim.ts';
import { type GoalFault, goalFault } from './goal-fault.ts';
import { isRefusal } from './interval.ts';
import { isBetter } from './is-better.ts';
import { measures as kinds, pointsOfKind } from './measures/index.ts';
import { finished, isFinished } from './periods.ts';

/** How far a plan has come towards one of its goals. */
export interface GoalProgress {
  readonly goal: DeepReadonly<Goal>;
  readonly metric: Metric;
  /** The group whose figures it is held against; null where they are everybody's. */
  readonly group: string | null;
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
  /** Whether the figure after lies at the target or on its better side; null where unknown. */
  readonly reached: boolean | null;
  /** Whether the figures of periods that were over by its day lie so; null where there are none, or the last are missing. */
  readonly inTime: boolean | null;
  /** Whether its day has passed without its being reached, by then or since. */
  readonly overdue: boolean;
}

interface Measured {
  readonly metric: Metric;
  readonly measure: Pick<DeclaredMeasure, 'group'>;
  readonly input: ClaimInput;
  readonly claim: Claim;
}

/** Progress to a goal, from the before window's estimate to the after window's. */
export function goalProgress(
  goal: DeepReadonly<Goal>,
  goals: readonly DeepReadonly<Goal>[],
  metric: Metric,
  measures: readonly Measured[],
  asOf: string,
): GoalProgress {
  const measured = measures.find((entry) => entry.metric.id === metric.id);
  const claim = measured?.claim;
  const target = goal.value / (metric.per ?? 1);
  const start = levelOf(claim?.before);
  const now = levelOf(claim?.after);
  const fault = goalFault(metric, target, start);
  const isAt = (level: number | null) => (level === null || fault ? null : !isBetter(target, level, metric.better));
  const reached = isAt(now);
  const then = isAt(measured ? levelBy(goal.by, measured) : null);
  const isKnown = goal.by >= asOf || then !== false || (measured && reachesTo(goal.by, measured));
  const inTime = isKnown ? then : null;
  const known = !fault && start !== null && now !== null && isBetter(target, start, metric.better);
  return {
    goal,
    metric,
    group: measured?.measure.group ?? null,
    fault,
    original: goals.find((other) => other.metric === goal.metric) === goal,
    target,
    start,
    now,
    share: known ? (now - start) / (target - start) : null,
    reached,
    inTime,
    overdue: !fault && goal.by < asOf && reached !== true && inTime !== true,
  };
}

/** Whether a goal that need not stand any more was reached by its own day. */
export function wasReached(
  goal: DeepReadonly<Goal>,
  { metrics, settings }: Pick<Report, 'metrics' | 'settings'>,
  { measures }: { readonly measures: readonly Measured[] },
): boolean {
  return goalProgress(goal, [goal], metrics.get(goal.metric), measures, settings.asOf).inTime === true;
}

function levelOf(window: Claim['before'] | undefined): number | null {
  return window && !isRefusal(window.estimate) ? window.estimate.value : null;
}

/** The level of the window after as it was on a day: that of its periods which were over by then. */
function levelBy(day: string, { input, claim: { after } }: Measured): number | null {
  if (!after?.last) return null;
  return lastDayOf(after.last, input.period) <= day ? levelOf(after) : levelOfKind(input.kind, day, input);
}

/** Whether a day's own figures are there: those of the last period that was over by then, or by the end of the window. */
function reachesTo(day: string, { input }: Measured): boolean {
  const { after, finishedThrough, period, series } = input;
  const end = after?.to && after.to < day ? after.to : day;
  const points: readonly { readonly period: string }[] = series?.points ?? [];
  const newest = points.findLast((point) => isFinished(point.period, period, finishedThrough));
  return newest !== undefined && lastDayOf(nextPeriod(newest.period, period), period) > end;
}

function levelOfKind<Kind extends MeasureKind>(kind: Kind, day: string, input: ClaimInput): number | null {
  const all = pointsOfKind(input.series, kind);
  if (!all || !input.before) return null;
  const { after } = comparableFigures<Kind>(all, input.before, input, input.definitionChanges);
  const estimate = kinds[kind].estimate(finished(after, day, input.period));
  return isRefusal(estimate) ? null : estimate.value;
}
