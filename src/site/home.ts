import type { Update } from '../model/types/update.ts';
import { sortStandings, standingOf, type Standings } from '../insight/plan-standing.ts';
import { registerOf } from '../insight/register.ts';
import { compareText } from '../source/text-order.ts';
import type { SiteReport } from './build/context.ts';

/** What the home page shows, in lists that do not grow with the report. */
export interface Home {
  readonly focus: ReturnType<typeof registerOf>;
  readonly standings: Standings;
  readonly updates: readonly Update[];
}

const updatesShown = 6;

/** Gathers the focus, how all plans stand, and the newest updates. */
export function homeOf({ report, insight }: Pick<SiteReport, 'report' | 'insight'>): Home {
  const { settings } = report;
  const standings = report.plans.all.map((plan) => standingOf(plan, insight.plan(plan.id), settings));
  return {
    focus: registerOf({ report, insight })
      .filter(({ status }) => status === 'focus')
      .slice(0, settings.focusLimit.to),
    standings: sortStandings(standings),
    updates: report.updates.all.toSorted((a, b) => compareText(b.on, a.on)).slice(0, updatesShown),
  };
}
