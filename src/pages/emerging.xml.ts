import { feedType } from '../site/feeds/atom.ts';
import { emergingFeed } from '../site/feeds/emerging-feed.ts';
import { siteContext } from '../site/build/context.ts';

/** What gets worse, for readers of feeds. */
export async function GET({ site }: { readonly site: URL | undefined }): Promise<Response> {
  return new Response(emergingFeed(await siteContext(), site), { headers: feedType });
}
