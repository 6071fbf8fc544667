import { seriesCsv } from '../../chart/export/series-csv.ts';
import { siteContext } from '../../site/build/context.ts';

export async function getStaticPaths() {
  const { report } = await siteContext();
  return report.metrics.all.filter(({ series }) => series).map(({ id }) => ({ params: { id } }));
}

/** One metric's figures as they were counted, for a spreadsheet. */
export async function GET({ params }: { readonly params: { readonly id: string } }): Promise<Response> {
  const { report } = await siteContext();
  const { series } = report.metrics.get(params.id);
  return new Response(series ? seriesCsv(series) : null, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
