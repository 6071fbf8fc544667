import { isHidden, siteMap } from '../site/feeds/for-robots.ts';
import { siteContext } from '../site/build/context.ts';

const address = import.meta.env.SITE;

/** Made where the site knows its own address and search engines may list it, unless the report brings its own. */
export async function getStaticPaths() {
  const { report, ownFiles } = await siteContext();
  const isMade = address !== undefined && !isHidden(report.settings) && !ownFiles.has('sitemap.xml');
  return !isMade ? [] : [{ params: { map: 'sitemap' } }];
}

/** Every page, for search engines. */
export async function GET({ site }: { readonly site: URL | undefined }): Promise<Response> {
  const { report } = await siteContext();
  if (!site) return new Response(null, { status: 404 });
  return new Response(siteMap(report, site), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
