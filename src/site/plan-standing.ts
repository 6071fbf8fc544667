import type { PlanInsight } from '../insight/plan-insight.ts';
import type { Plan } from '../model/types/plan.ts';
import { type Verdict, verdictOf } from '../wording/claim-words.ts';

/** Where a plan stands, for lists that put failures beside successes. */
export interface PlanStanding {
  readonly plan: Plan;
  readonly verdict: Verdict;
  /** What is late, each in one sentence; empty for a plan that ended or is on time. */
  readonly overdue: readonly string[];
}

/** Judges a plan by its leading measure and by its dates; `say` writes a date. */
export function standingOf(
  plan: Plan,
  { hero, goals }: Pick<PlanInsight, 'hero' | 'goals'>,
  { asOf, staleAfterDays }: { readonly asOf: string; readonly staleAfterDays: number },
  say: (date: string) => string,
): PlanStanding {
  const verdict = verdictOf(hero?.claim);
  if (plan.status === 'done' || plan.status === 'stopped') return { plan, verdict, overdue: [] };
  const steps = plan.steps
    .filter(({ due, done }) => done === undefined && due < asOf)
    .map(({ what, due }) => `${what}: due ${say(due)}.`);
  const missed = goals
    .filter((progress) => progress.original && progress.overdue)
    .map(({ metric, goal }) => `Goal for ${metric.name.toLowerCase()}: due ${say(goal.by)}.`);
  const last = plan.updates.at(-1)?.on ?? plan.starts;
  const days = Math.round((Date.parse(asOf) - Date.parse(last)) / 86_400_000);
  const stale = plan.status === 'under-way' && days > staleAfterDays ? [`No update for ${days} days.`] : [];
  return { plan, verdict, overdue: [...steps, ...missed, ...stale] };
}

/** Plans sorted into what worked, what did not, what nobody can tell yet, and what is late; a late plan stands in two. */
export interface Standings {
  readonly worked: readonly PlanStanding[];
  readonly didNot: readonly PlanStanding[];
  readonly early: readonly PlanStanding[];
  readonly overdue: readonly PlanStanding[];
}

/** Sorts plans by how they stand; a stopped plan did not work unless its figures say otherwise. */
export function sortStandings(standings: readonly PlanStanding[]): Standings {
  const didNot = ({ plan, verdict }: PlanStanding) =>
    verdict === 'worse' || verdict === 'unclear' || (plan.status === 'stopped' && verdict !== 'better');
  return {
    worked: standings.filter(({ verdict }) => verdict === 'better'),
    didNot: standings.filter(didNot),
    early: standings.filter((standing) => standing.verdict !== 'better' && !didNot(standing)),
    overdue: standings.filter(({ overdue }) => overdue.length > 0),
  };
}
