import { feedType } from '../site/feeds/atom.ts';
import { changesFeed } from '../site/feeds/changes-feed.ts';
import { siteContext } from '../site/build/context.ts';

/** What changed lately, for readers of feeds. */
export async function GET({ site }: { readonly site: URL | undefined }): Promise<Response> {
  const { report, ledger } = await siteContext();
  return new Response(changesFeed(report, ledger, site), { headers: feedType });
}
