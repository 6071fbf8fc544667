import { robotsText } from '../site/feeds/for-robots.ts';
import { siteContext } from '../site/build/context.ts';

/** A report that brings its own robots.txt in public/ keeps it. */
export async function getStaticPaths() {
  const { ownFiles } = await siteContext();
  return ownFiles.has('robots.txt') ? [] : [{ params: { robots: 'robots' } }];
}

/** What search engines are asked to do. */
export async function GET({ site }: { readonly site: URL | undefined }): Promise<Response> {
  const { report } = await siteContext();
  return new Response(robotsText(report.settings, site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
