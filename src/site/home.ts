import { isRefusal } from '../insight/interval.ts';
import { sortStandings, standingOf, type Standings } from '../insight/plan-standing.ts';
import { type RecentEvent, recentEvents } from '../insight/recent-events.ts';
import { registerOf } from '../insight/register.ts';
import type { PainPoint } from '../model/types/pain-point.ts';
import type { SiteReport } from './build/context.ts';

/** What the home page shows, in lists that do not grow with the report. */
export interface Home {
  /** The pain points in focus, the most urgent first; where none is, those that cost the most. */
  readonly rows: readonly PainPoint[];
  /** How many pain points are in focus. */
  readonly inFocus: number;
  readonly unresolved: number;
  /** How many that are unresolved have a cost, and how many of the rows. */
  readonly priced: { readonly all: number; readonly shown: number };
  readonly standings: Standings;
  readonly recent: readonly RecentEvent[];
}

/** Gathers what stands on home: the pain points it begins with, how all plans stand, and what happened lately. */
export function homeOf({ report, insight }: Pick<SiteReport, 'report' | 'insight'>): Home {
  const { settings } = report;
  const register = registerOf({ report, insight });
  const focus = register.filter(({ status }) => status === 'focus');
  const unresolved = register.filter(({ status }) => status !== 'resolved');
  const costOf = ({ id }: PainPoint) => {
    const { cost } = insight.painPoint(id);
    return isRefusal(cost) ? -1 : cost.perMonth.base;
  };
  const pricedOf = (some: readonly PainPoint[]) => some.filter((one) => costOf(one) >= 0).length;
  const first = focus.length > 0 ? focus : unresolved.toSorted((a, b) => costOf(b) - costOf(a));
  const rows = first.slice(0, settings.focusLimit.to);
  return {
    rows,
    inFocus: focus.length,
    unresolved: unresolved.length,
    priced: { all: pricedOf(unresolved), shown: pricedOf(rows) },
    standings: sortStandings(report.plans.all.map((plan) => standingOf(plan, insight.inShort(plan.id), settings))),
    recent: recentEvents(report),
  };
}
