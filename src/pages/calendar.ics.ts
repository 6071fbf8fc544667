import { calendarOf, calendarType } from '../site/feeds/calendar.ts';
import { siteContext } from '../site/build/context.ts';

/** The days ahead, to subscribe to. */
export async function GET({ site }: { readonly site: URL | undefined }): Promise<Response> {
  const { report, insight } = await siteContext();
  return new Response(calendarOf(report, insight, site), { headers: calendarType });
}
