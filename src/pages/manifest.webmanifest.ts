import { siteContext } from '../site/build/context.ts';
import { href } from '../site/href.ts';
import { siteIcons, siteName } from '../site/looks.ts';
import { pageLanguage } from '../wording/language.ts';

/** What a system needs to put the site among its programs. */
export async function GET(): Promise<Response> {
  const { report, pictureOf } = await siteContext();
  const { settings } = report;
  const manifest = {
    name: `${siteName(settings)} – ${settings.organisation}`,
    short_name: siteName(settings),
    ...(settings.summary === undefined ? {} : { description: settings.summary }),
    ...pageLanguage(settings),
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    theme_color: '#f8f8f8',
    background_color: '#ffffff',
    icons: siteIcons(settings, pictureOf),
  };
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}
