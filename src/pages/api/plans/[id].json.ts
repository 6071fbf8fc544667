import { planFacts } from '../../../site/api/plan-facts.ts';
import { siteContext } from '../../../site/build/context.ts';
import { renamesTold } from '../../../site/ledger-parts.ts';
import { type EntryPath, entryPaths, idAt } from '../../../site/old-addresses.ts';

export async function getStaticPaths() {
  const { report, ledger } = await siteContext();
  return entryPaths(report.plans.all, renamesTold(ledger, 'plan'));
}

/** One plan's facts and what its figures prove. */
export async function GET(path: EntryPath): Promise<Response> {
  const { report, insight } = await siteContext();
  return Response.json(planFacts(report.plans.get(idAt(path)), report, insight));
}
