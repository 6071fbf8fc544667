import { grownCosts } from '../history/grown-costs.ts';
import { type Emerging, emergingIn } from '../insight/emerging/emerging.ts';
import type { SiteContext } from './build/context.ts';

/** What emerges, with the costs that grew as git tells it, where it does. */
export function emergingOf({ report, insight, ledger }: Pick<SiteContext, 'report' | 'insight' | 'ledger'>): Emerging {
  return emergingIn(report, typeof ledger === 'string' ? [] : grownCosts(report, ledger), insight.emerges);
}
