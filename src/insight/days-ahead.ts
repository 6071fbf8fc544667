import { nextPeriod } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';
import type { ReportInsight } from './report-insight.ts';

/** A day on which something of a plan is due; the id is the same as long as it is the same thing. */
export type DayAhead = { readonly plan: Plan; readonly on: string; readonly id: string } & (
  | { readonly kind: 'step'; readonly what: string; readonly who: string }
  | { readonly kind: 'goal'; readonly metric: string; readonly group: string | null }
  | { readonly kind: 'update' }
  | { readonly kind: 'readable'; readonly metric: string; readonly group: string | null }
);

/** Every open day of the plans that are not over: steps, goals, the next update, and when a measure can first be read. */
export function daysAhead({ plans, settings }: Report, insight: ReportInsight): readonly DayAhead[] {
  return plans.all
    .filter(({ status }) => status !== 'done' && status !== 'stopped')
    .flatMap((plan): DayAhead[] => {
      const { goals, readable } = insight.inShort(plan.id);
      const steps = plan.steps
        .filter(({ done }) => done === undefined)
        .map(({ id, what, who, due }): DayAhead => ({ plan, on: due, id: `step:${id}`, kind: 'step', what, who }));
      const reached = goals
        .filter(({ reached: isReached }) => isReached !== true)
        .map(({ metric, group, goal: { by } }): DayAhead => ({
          plan,
          on: by,
          id: `goal:${metric.id}:${by}`,
          kind: 'goal',
          metric: metric.name,
          group,
        }));
      const last = plan.updates.at(-1)?.on ?? plan.starts;
      const next: DayAhead[] =
        plan.status === 'under-way'
          ? [{ plan, on: nextPeriod(last, 'day', settings.staleAfterDays), id: `update:${last}`, kind: 'update' }]
          : [];
      const ready = readable.map(({ metric, group, from, on }): DayAhead => ({
        plan,
        on,
        id: ['readable', metric.id, ...(group === null ? [] : [group]), from].join(':'),
        kind: 'readable',
        metric: metric.name,
        group,
      }));
      // A goal whose value alone was moved is due once on its day.
      const all = [...steps, ...reached, ...next, ...ready].map((day) => [day.id, day] as const);
      return [...new Map(all).values()];
    })
    .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.plan.id, b.plan.id) || compareText(a.id, b.id));
}
