import { grownCosts } from '../history/grown-costs.ts';
import { type Emerging, emergingIn } from '../insight/emerging/emerging.ts';
import type { SiteContext } from './build/context.ts';

/** What emerges, with the costs that grew as git tells it, where it does. */
export function emergingOf({ report, ledger }: Pick<SiteContext, 'report' | 'ledger'>): Emerging {
  return emergingIn(report, typeof ledger === 'string' ? [] : grownCosts(report, ledger));
}
