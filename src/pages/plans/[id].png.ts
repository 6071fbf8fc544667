import { previewOf } from '../../site/build/link-preview.ts';
import { siteContext } from '../../site/build/context.ts';
import { renamesTold } from '../../site/ledger-parts.ts';
import { type EntryPath, entryPaths, idAt } from '../../site/old-addresses.ts';

/** Only a site that knows its own address has images for its links: they must be absolute. */
export async function getStaticPaths() {
  if (import.meta.env.SITE === undefined) return [];
  const { report, ledger } = await siteContext();
  return entryPaths(report.plans.all, renamesTold(ledger, 'plan'));
}

/** The image that stands for a plan where its link is shared. */
export async function GET(path: EntryPath): Promise<Response> {
  const png = await previewOf(idAt(path), await siteContext());
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}
