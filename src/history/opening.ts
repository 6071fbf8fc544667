import type { DeepReadonly } from '../model/entity.ts';
import type { PainPointData, PlanData } from '../model/types/generated.ts';
import type { PromisedGoal, WindowDays } from './change.ts';

/** What a plan promised when its file first stood. */
export interface PlanOpening {
  readonly title: string;
  readonly painPoint: string;
  readonly owner: string;
  readonly sponsor: string;
  readonly status: string;
  readonly accepted: string | null;
  readonly goals: readonly (PromisedGoal & { readonly metric: string; readonly reason: string | null })[];
  readonly steps: readonly {
    readonly step: string;
    readonly what: string;
    readonly due: string;
    readonly done: string | null;
  }[];
  readonly measures: readonly DeclaredMeasurement[];
}

/** A measure as a plan declared it: what is counted, for whom, and when. */
export interface DeclaredMeasurement {
  readonly metric: string;
  readonly group: string | null;
  readonly before: WindowDays | null;
  readonly after: WindowDays | null;
}

/** What a pain point said when its file first stood. */
export interface PainPointOpening {
  readonly title: string;
  readonly owner: string;
  readonly sponsor: string;
  readonly status: string;
}

/** The promises of a plan as it stands in one commit. */
export function openingOfPlan(plan: DeepReadonly<PlanData>): PlanOpening {
  const { title, painPoint, owner, sponsor, status, accepted, goals, steps, measures } = plan;
  return {
    title,
    painPoint,
    owner,
    sponsor,
    status,
    accepted: accepted?.on ?? null,
    goals: goals.map(({ metric, value, by, reason = null }) => ({ metric, value, by, reason })),
    steps: steps.map(({ id, what, due, done = null }) => ({ step: id, what, due, done })),
    measures: measures.map(measurementOf),
  };
}

/** What a declared measure commits to. */
export function measurementOf({
  metric,
  group,
  before,
  after,
}: DeepReadonly<PlanData>['measures'][number]): DeclaredMeasurement {
  const days = (window: typeof before): WindowDays | null =>
    window ? { from: window.from, to: window.to ?? null } : null;
  return { metric, group: group ?? null, before: days(before), after: days(after) };
}

/** What stands in a pain point in one commit. */
export function openingOfPainPoint(painPoint: DeepReadonly<PainPointData>): PainPointOpening {
  const { title, owner, sponsor, status = 'identified' } = painPoint;
  return { title, owner, sponsor, status };
}
