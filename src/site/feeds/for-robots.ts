import type { Report } from '../../model/report.ts';
import type { Settings } from '../../model/types/report.ts';
import { entryKinds } from '../entries.ts';
import { href } from '../href.ts';
import { wholePages } from '../nav.ts';

/** Whether search engines are asked to stay away: a report is for employees, unless its settings say otherwise. */
export function isHidden({ site }: Settings): boolean {
  return site?.searchEngines !== true;
}

/** What robots may read, for those who ask. It keeps nobody out: what is secret needs a login. */
export function robotsText(settings: Settings, site: URL | undefined): string {
  if (isHidden(settings)) return 'User-agent: *\nDisallow: /\n';
  const map = site ? `Sitemap: ${new URL(href('/sitemap.xml'), site).href}\n` : '';
  return `User-agent: *\nAllow: /\n${map}`;
}

/** A list of addresses may hold no more. */
const most = 50_000;

/** Every page with a place of its own, for search engines: first those about the whole report. */
export function siteMap(report: Report, site: URL): string {
  const entries = entryKinds.flatMap((kind) => kind.entries(report).map(({ id }) => `${kind.path}${id}/`));
  const paths = ['/', ...wholePages.map(({ path }) => path), ...entries].slice(0, most);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `  <url><loc>${new URL(href(path), site).href.replaceAll('&', '&amp;')}</loc></url>`),
    '</urlset>',
  ].join('\n')}\n`;
}
