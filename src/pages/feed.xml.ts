import { feedType } from '../site/feeds/atom.ts';
import { updatesFeed } from '../site/feeds/updates-feed.ts';
import { siteContext } from '../site/build/context.ts';

/** The newest updates, for readers of feeds. */
export async function GET({ site }: { readonly site: URL | undefined }): Promise<Response> {
  const { report } = await siteContext();
  return new Response(updatesFeed(report, site), { headers: feedType });
}
