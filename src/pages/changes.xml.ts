import { changesFeed } from '../site/changes-feed.ts';
import { siteContext } from '../site/build/context.ts';

/** What changed lately, for readers of feeds. */
export async function GET({ site }: { readonly site: URL | undefined }): Promise<Response> {
  const { report, ledger } = await siteContext();
  const headers = { 'content-type': 'application/atom+xml; charset=utf-8' };
  return new Response(changesFeed(report, ledger, site), { headers });
}
