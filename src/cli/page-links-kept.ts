import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchFolder } from '../site/build/search-index.ts';
import { isPage } from '../site/links/broken-links.ts';
import { linksListed, type PageLinks, pageLinks } from '../site/links/page-links.ts';
import { type Cache, keyOf } from '../source/cache.ts';
import { keepLists, nonePacked, type PackedLists, packing, readPacked, unpacked } from '../source/kept-lists.ts';
import { fingerprintOf } from '../source/publishing/fingerprint.ts';
import { readSiteList, type SiteList } from '../source/publishing/site-list.ts';

/** Where no more than this share of the pages had to be read, what is kept serves the next build as well. */
const shareToKeep = 1 / 50;

/** What the pages of a site lead to, each read only where no build before read one with the same bytes. */
export interface KeptLinks {
  /** The pages to follow, in which alone something may lead to what is not there. */
  readonly pages: readonly string[];
  readonly linksOf: (file: string) => PageLinks;
  /** Keeps for the next build the links of the pages, where enough of them are new, and whether all that they lead to is there. */
  readonly keep: (found: { readonly areSound: boolean }) => void;
}

/** The files of a site that was made, with their fingerprints by their path, and where each can be read. */
interface MadeFiles {
  readonly files: SiteList['files'];
  readonly at: (path: string) => string;
  /** The folder of the site that it replaces. */
  readonly place: string;
  /** What was looked at already when it was written, by its fingerprint. */
  readonly known?: PackedLists;
}

/**
 * Opens the links that were kept of a report's pages; another program may read a page otherwise. Where everything was there
 * that the site in its place leads to, and still is, only pages that differ need be followed.
 */
export function openKeptLinks(made: MadeFiles, cache: Cache, program: string): KeptLinks {
  const { files, at, place } = made;
  const name = `links of pages ${program}`;
  const sound = (site: SiteList['files']): string => keyOf('all are there', program, site);
  const before = readPacked(cache, name);
  /** Read from their pages; each text is copied, as a piece of a page keeps the whole page in memory. */
  const read = packing(structuredClone);
  const sources = [before, made.known ?? nonePacked, read.packed];
  /** By the fingerprint of the page, from which of these its links come. */
  const now = new Map<string, PackedLists>();
  let leadIntoIndex = false;
  const linksOf = (file: string): PageLinks => {
    const print = files[file] ?? '';
    const known = sources.find(({ lists }) => Object.hasOwn(lists, print));
    const from = known ?? read.packed;
    if (!known) read.add(print, linksListed(readFileSync(at(file), 'utf8')));
    const [addresses = [], ids = []] = unpacked(from, print) ?? [];
    if (!now.has(print)) leadIntoIndex ||= addresses.some(leadsIntoIndex);
    now.set(print, from);
    return { addresses, ids };
  };
  const standing = readSiteList(place)?.files;
  const isSound = standing !== undefined && cache.has(sound(standing));
  const differ = isSound ? pagesThatDiffer(made, standing, linksOf) : undefined;
  return {
    pages: differ ?? Object.keys(files).filter(isPage),
    linksOf,
    keep({ areSound }) {
      const from = (source: PackedLists) => [...now.keys()].filter((print) => now.get(print) === source);
      const notKept = now.size - from(before).length;
      if (!differ && notKept > now.size * shareToKeep)
        keepLists(cache, name, new Map(), ...sources.map((source) => ({ before: source, of: from(source) })));
      if (areSound && !leadIntoIndex) cache.set(sound(files), '');
      cache.sweep();
    },
  };
}

/** Files of the search index are called by what they hold, so that some are gone after nearly every build. */
const indexFolder = `${searchFolder}/`;

/** No page leads there; one that does is followed in each build. */
function leadsIntoIndex(address: string): boolean {
  return address.includes(indexFolder);
}

/**
 * The pages of a site that the one before, all of whose links led somewhere, does not have just so; nothing where it lacks
 * something to which others may lead: a file, or a place on a page.
 */
function pagesThatDiffer(
  { files, place }: MadeFiles,
  before: SiteList['files'],
  linksOf: KeptLinks['linksOf'],
): readonly string[] | undefined {
  if (Object.keys(before).some((path) => !Object.hasOwn(files, path) && !path.startsWith(indexFolder)))
    return undefined;
  const differ = Object.keys(files).filter((path) => isPage(path) && files[path] !== before[path]);
  const losesNone = (page: string): boolean => {
    const print = before[page];
    if (print === undefined) return true;
    const ids = idsOf(join(place, page), print);
    const left = new Set(linksOf(page).ids);
    return ids?.every((id) => left.has(id)) ?? false;
  };
  return differ.every(losesNone) ? differ : undefined;
}

/** The places on a page of the site before, while it still stands there. */
function idsOf(file: string, print: string): readonly string[] | undefined {
  try {
    const bytes = readFileSync(file);
    return fingerprintOf(bytes) === print ? pageLinks(bytes.toString('utf8')).ids : undefined;
  } catch {
    return undefined;
  }
}
