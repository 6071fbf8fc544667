import { metricFacts } from '../../../site/api/metric-facts.ts';
import { siteReport } from '../../../site/report.ts';

export async function getStaticPaths() {
  const { report } = await siteReport();
  return report.metrics.all.map(({ id }) => ({ params: { id } }));
}

/** One metric's definition and figures. */
export async function GET({ params }: { readonly params: { readonly id: string } }): Promise<Response> {
  const { report, insight } = await siteReport();
  return Response.json(metricFacts(report.metrics.get(params.id), report, insight));
}
