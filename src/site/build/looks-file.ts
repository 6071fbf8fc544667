import { looksSheet } from '../looks.ts';
import { siteContext } from './context.ts';

/** Made where the report brings a colour of its own. */
export async function getStaticPaths() {
  const { settings } = (await siteContext()).report;
  return looksSheet(settings) === undefined ? [] : [{ params: { looks: 'site-looks' } }];
}

/** The colours in which this report differs from others. */
export async function GET(): Promise<Response> {
  const { settings } = (await siteContext()).report;
  return new Response(looksSheet(settings), { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
