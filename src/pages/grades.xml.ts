import { feedType } from '../site/feeds/atom.ts';
import { gradesFeed } from '../site/feeds/grades-feed.ts';
import { siteContext } from '../site/build/context.ts';

/** What plans came to prove, for readers of feeds. */
export async function GET({ site }: { readonly site: URL | undefined }): Promise<Response> {
  const { report, ledger } = await siteContext();
  return new Response(gradesFeed(report, ledger, site), { headers: feedType });
}
