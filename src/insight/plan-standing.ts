import { dayNumber } from '../model/period.ts';
import type { Plan } from '../model/types/plan.ts';
import type { ClaimOutcome } from './claim-outcome.ts';
import type { PlanInShort } from './plan-in-short.ts';

/** Something that is late: a step or a goal whose day has passed, or an update, since the day of the last one. */
export type Overdue =
  | { readonly kind: 'step'; readonly what: string; readonly due: string }
  | { readonly kind: 'goal'; readonly metric: string; readonly group: string | null; readonly due: string }
  | { readonly kind: 'update'; readonly since: string };

/** Where a plan stands, for lists that put failures beside successes. */
export interface PlanStanding {
  readonly plan: Plan;
  readonly outcome: ClaimOutcome;
  /** Whether what a plan that is done once claimed is slipping back. */
  readonly slipping: boolean;
  /** Empty for a plan that ended or is on time. */
  readonly overdue: readonly Overdue[];
}

/** Whether nothing more is done in a plan: it was carried out, or stopped. */
export function isOver({ status }: Pick<Plan, 'status'>): boolean {
  return status === 'done' || status === 'stopped';
}

/** Judges a plan by its leading measure and by its dates. */
export function standingOf(
  plan: Plan,
  { outcome, holds, goals }: Pick<PlanInShort, 'outcome' | 'holds' | 'goals'>,
  { asOf, staleAfterDays }: { readonly asOf: string; readonly staleAfterDays: number },
): PlanStanding {
  const slipping = holds === 'slipping';
  if (isOver(plan)) return { plan, outcome, slipping, overdue: [] };
  const steps = plan.steps
    .filter(({ due, done }) => done === undefined && due < asOf)
    .map(({ what, due }): Overdue => ({ kind: 'step', what, due }));
  const missed = goals
    .filter(({ original, overdue }) => original && overdue)
    .map(({ metric, group, goal }): Overdue => ({ kind: 'goal', metric: metric.name, group, due: goal.by }));
  const since = plan.updates.at(-1)?.on ?? plan.starts;
  const days = dayNumber(asOf) - dayNumber(since);
  const stale: Overdue[] = plan.status === 'under-way' && days > staleAfterDays ? [{ kind: 'update', since }] : [];
  return { plan, outcome, slipping, overdue: [...steps, ...missed, ...stale] };
}

/** Plans sorted into what got better, what did not, what nobody can tell yet, and what is late; a late plan stands in two. */
export interface Standings {
  readonly better: readonly PlanStanding[];
  readonly didNot: readonly PlanStanding[];
  readonly early: readonly PlanStanding[];
  readonly overdue: readonly PlanStanding[];
}

/** Sorts plans by how they stand; what a stopped plan was for did not get better unless its figures say so, nor one that slips back. */
export function sortStandings(standings: readonly PlanStanding[]): Standings {
  const didNot = ({ plan, outcome, slipping }: PlanStanding) =>
    slipping || outcome === 'worse' || outcome === 'unclear' || (plan.status === 'stopped' && outcome !== 'better');
  return {
    better: standings.filter(({ outcome, slipping }) => outcome === 'better' && !slipping),
    didNot: standings.filter(didNot),
    early: standings.filter((standing) => standing.outcome !== 'better' && !didNot(standing)),
    overdue: standings.filter(({ overdue }) => overdue.length > 0),
  };
}
