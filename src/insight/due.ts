import { lastDayOf, nextPeriod } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';
import { leastPeriods } from './least-periods.ts';
import { finished, window } from './periods.ts';
import type { MeasureInsight, PlanInsight } from './plan-insight.ts';
import { type Overdue, standingOf } from './plan-standing.ts';
import type { ReportInsight } from './report-insight.ts';
import { closed } from './windows.ts';

/** A measure whose window after can be read, and the first day on which it could. */
export interface ReadyMeasure {
  readonly entry: MeasureInsight;
  readonly since: string;
}

/** What waits for the owner of one plan. */
export interface DuePlan {
  readonly plan: Plan;
  readonly overdue: readonly Overdue[];
  readonly ready: readonly ReadyMeasure[];
}

/** The plans in which something waits for its owner, in the report's order. */
export function dueIn({ plans, settings }: Report, insight: ReportInsight): readonly DuePlan[] {
  return plans.all
    .map((plan) => {
      const found = insight.plan(plan.id);
      return {
        plan,
        overdue: standingOf(plan, insight.inShort(plan.id), settings).overdue,
        ready: readyToRead(plan, found),
      };
    })
    .filter(({ overdue, ready }) => overdue.length > 0 || ready.length > 0);
}

/** Measures of a plan under way that became ready to read after its last update: nobody has said yet what they show. */
export function readyToRead(plan: Plan, { measures }: Pick<PlanInsight, 'measures'>): readonly ReadyMeasure[] {
  if (plan.status !== 'under-way') return [];
  const heard = plan.updates.at(-1)?.on ?? '';
  return measures.flatMap((entry) => {
    const since = readableSince(entry);
    return since !== null && heard < since ? [{ entry, since }] : [];
  });
}

/**
 * The day after the period with which a window after could be read: one that has an end when the last period within it
 * is over and has figures, an open one with its third such period. Null while its figures are too few to compare.
 */
function readableSince({ claim, input }: MeasureInsight): string | null {
  const { after, series, period, anchor, finishedThrough } = input;
  if (claim.grade < 2 || !after || !series) return null;
  const span = closed(after, finishedThrough, anchor, period);
  const points = window(finished<{ readonly period: string }>(series.points, finishedThrough, period), span, period);
  const periods = [...new Set(points.map((point) => point.period))].sort(compareText);
  const decisive = after.to === null ? periods[leastPeriods - 1] : periods.at(-1);
  if (decisive === undefined) return null;
  const next = nextPeriod(decisive, period);
  return after.to === null || lastDayOf(next, period) > after.to ? next : null;
}
