import { seriesCsv } from '../../chart/export/series-csv.ts';
import { siteContext } from '../../site/build/context.ts';
import { renamesTold } from '../../site/ledger-parts.ts';
import { type EntryPath, entryPaths, idAt } from '../../site/old-addresses.ts';

export async function getStaticPaths() {
  const { report, ledger } = await siteContext();
  const paths = entryPaths(report.metrics.all, renamesTold(ledger, 'metric'));
  return paths.filter((path) => report.metrics.get(idAt(path)).series);
}

/** One metric's figures as they were counted, for a spreadsheet. */
export async function GET(path: EntryPath): Promise<Response> {
  const { report } = await siteContext();
  const { series } = report.metrics.get(idAt(path));
  return new Response(series ? seriesCsv(series) : null, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
