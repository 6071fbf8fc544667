import { siteContext } from '../site/build/context.ts';
import { href } from '../site/href.ts';
import { pageLanguage } from '../wording/language.ts';

/** What a system needs to put the site among its programs. */
export async function GET(): Promise<Response> {
  const { settings } = (await siteContext()).report;
  const manifest = {
    name: `${settings.title} – ${settings.organisation}`,
    short_name: settings.title,
    ...(settings.summary === undefined ? {} : { description: settings.summary }),
    ...pageLanguage(settings),
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    theme_color: '#f8f8f8',
    background_color: '#ffffff',
    icons: [{ src: href('/site-icon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}
