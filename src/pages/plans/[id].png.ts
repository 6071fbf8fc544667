import { previewOf } from '../../site/link-preview.ts';
import { siteReport } from '../../site/report.ts';

/** Only a site that knows its own address has images for its links: they must be absolute. */
export async function getStaticPaths() {
  if (import.meta.env.SITE === undefined) return [];
  const { report } = await siteReport();
  return report.plans.all.map(({ id }) => ({ params: { id } }));
}

/** The image that stands for a plan where its link is shared. */
export async function GET({ params }: { readonly params: { readonly id: string } }): Promise<Response> {
  const png = await previewOf(params.id, await siteReport());
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}
