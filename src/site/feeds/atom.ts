import type { Settings } from '../../model/types/report.ts';
import { pageLanguage } from '../../wording/language.ts';
import { href } from '../href.ts';
import { escaped } from '../markup.ts';

/** An Atom feed of a report (RFC 4287). */
export interface Feed {
  /** What it tells of; stands behind the report's title. */
  readonly title: string;
  /** What names it for good, where the site has no address of its own. */
  readonly name: string;
  /** Where it lies itself. */
  readonly path: string;
  /** The page that tells the same to people. */
  readonly page: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** One entry of a feed. */
export interface FeedEntry {
  readonly title: string;
  /** Stays the same whatever becomes of the page. */
  readonly id: string;
  readonly on: string;
  readonly author: string;
  readonly page: string;
  readonly text: string;
}

/** A feed as it is served; without the site's own address its links hold below the base. */
export function atomFeed(feed: Feed, settings: Settings, site: URL | undefined): string {
  const address = (path: string) => (site ? new URL(href(path), site).href : href(path));
  const { organisation } = settings;
  // Two feeds may tell of the same page, and each is known by an id of its own.
  const name = site ? address(feed.path) : `urn:poplar:${encodeURIComponent(organisation)}:${feed.name}`;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${pageLanguage(settings).lang}">`,
    `  <title>${escaped(`${settings.title}: ${feed.title}`)}</title>`,
    `  <id>${escaped(name)}</id>`,
    `  <updated>${atMidnight(feed.entries[0]?.on ?? settings.asOf)}</updated>`,
    `  <author><name>${escaped(organisation)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(address(feed.path))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(address(feed.page))}"/>`,
    ...feed.entries.flatMap((entry) => [
      '  <entry>',
      `    <title>${escaped(entry.title)}</title>`,
      `    <id>${escaped(entry.id)}</id>`,
      `    <updated>${atMidnight(entry.on)}</updated>`,
      `    <author><name>${escaped(entry.author)}</name></author>`,
      `    <link rel="alternate" type="text/html" href="${escaped(address(entry.page))}"/>`,
      `    <content type="text">${escaped(entry.text)}</content>`,
      '  </entry>',
    ]),
    '</feed>',
  ].join('\n')}\n`;
}

/** A feed's own address of a thing that has none on the site: by the organisation, so that two reports' never meet. */
export function urn({ organisation }: Settings, ...parts: readonly string[]): string {
  return `urn:poplar:${[organisation, ...parts].map(encodeURIComponent).join(':')}`;
}

export const feedType = { 'content-type': 'application/atom+xml; charset=utf-8' } as const;

/** A day; the hour is nobody's business. */
function atMidnight(day: string): string {
  return `${day}T00:00:00Z`;
}
