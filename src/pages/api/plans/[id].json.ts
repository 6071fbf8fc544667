import { planFacts } from '../../../site/api/plan-facts.ts';
import { siteContext } from '../../../site/build/context.ts';

export async function getStaticPaths() {
  const { report } = await siteContext();
  return report.plans.all.map(({ id }) => ({ params: { id } }));
}

/** One plan's facts and what its figures prove. */
export async function GET({ params }: { readonly params: { readonly id: string } }): Promise<Response> {
  const { report, insight } = await siteContext();
  return Response.json(planFacts(report.plans.get(params.id), report, insight));
}
