import type { Report } from '../model/report.ts';
import type { Plan } from '../model/types/plan.ts';
import { compareText } from '../source/text-order.ts';
import { type PlanStanding, sortStandings, standingOf } from './plan-standing.ts';
import type { ReportInsight } from './report-insight.ts';

/** A plan that somebody can learn from, and how it came out. */
export interface LessonEntry {
  readonly plan: Plan;
  readonly standing: PlanStanding;
  readonly group: LessonGroup;
}

/** Failures with a lesson first, then failures that nobody has learned from yet, then lessons of the others. */
export type LessonGroup = 'failed' | 'silent' | 'others';

/** Every plan that failed, and every lesson that is written down; the newest plans of each group first. */
export function lessonsOf({
  report,
  insight,
}: {
  readonly report: Report;
  readonly insight: ReportInsight;
}): readonly LessonEntry[] {
  const standings = report.plans.all.map((plan) => standingOf(plan, insight.inShort(plan.id), report.settings));
  const failed = new Set(sortStandings(standings).didNot);
  const groupOf = (standing: PlanStanding): LessonGroup | null => {
    if (!failed.has(standing)) return standing.plan.result ? 'others' : null;
    return standing.plan.result ? 'failed' : 'silent';
  };
  const entries = standings.flatMap((standing): LessonEntry[] => {
    const group = groupOf(standing);
    return group === null ? [] : [{ plan: standing.plan, standing, group }];
  });
  return lessonGroups.flatMap((group) =>
    entries
      .filter((entry) => entry.group === group)
      .toSorted((a, b) => compareText(b.plan.starts, a.plan.starts) || compareText(a.plan.id, b.plan.id)),
  );
}

/** The groups in the order in which they are read. */
export const lessonGroups: readonly LessonGroup[] = ['failed', 'silent', 'others'];
