import { metricFacts } from '../../../site/api/metric-facts.ts';
import { siteContext } from '../../../site/build/context.ts';
import { renamesTold } from '../../../site/ledger-parts.ts';
import { type EntryPath, entryPaths, idAt } from '../../../site/old-addresses.ts';

export async function getStaticPaths() {
  const { report, ledger } = await siteContext();
  return entryPaths(report.metrics.all, renamesTold(ledger, 'metric'));
}

/** One metric's definition and figures. */
export async function GET(path: EntryPath): Promise<Response> {
  const { report, insight } = await siteContext();
  return Response.json(metricFacts(report.metrics.get(idAt(path)), report, insight));
}
