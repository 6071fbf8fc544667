import { metricFacts } from '../../../site/api/metric-facts.ts';
import { siteContext } from '../../../site/build/context.ts';

export async function getStaticPaths() {
  const { report } = await siteContext();
  return report.metrics.all.map(({ id }) => ({ params: { id } }));
}

/** One metric's definition and figures. */
export async function GET({ params }: { readonly params: { readonly id: string } }): Promise<Response> {
  const { report, insight } = await siteContext();
  return Response.json(metricFacts(report.metrics.get(params.id), report, insight));
}
