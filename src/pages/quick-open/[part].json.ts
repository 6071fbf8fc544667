import { siteContext } from '../../site/build/context.ts';
import { partCount, quickPart } from '../../site/quick-open/parts-of.ts';

export async function getStaticPaths() {
  const { report } = await siteContext();
  return Array.from({ length: partCount(report) }, (_, i) => ({ params: { part: String(i + 1) } }));
}

/** A file of the index that Quick Open loads on its first use. */
export async function GET({ params }: { readonly params: { readonly part: string } }): Promise<Response> {
  const { report } = await siteContext();
  return Response.json(quickPart(report, Number(params.part)));
}
