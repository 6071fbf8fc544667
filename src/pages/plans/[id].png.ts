import { previewOf } from '../../site/build/link-preview.ts';
import { siteContext } from '../../site/build/context.ts';

/** Only a site that knows its own address has images for its links: they must be absolute. */
export async function getStaticPaths() {
  if (import.meta.env.SITE === undefined) return [];
  const { report } = await siteContext();
  return report.plans.all.map(({ id }) => ({ params: { id } }));
}

/** The image that stands for a plan where its link is shared. */
export async function GET({ params }: { readonly params: { readonly id: string } }): Promise<Response> {
  const png = await previewOf(params.id, await siteContext());
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}
