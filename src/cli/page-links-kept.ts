import { readFileSync } from 'node:fs';
import { linksListed, type ListedLinks, type PageLinks } from '../site/links/page-links.ts';
import type { Cache } from '../source/cache.ts';
import { keepLists, type Lists, readLists } from '../source/kept-lists.ts';

/** Where no more than this share of the pages had to be read, what is kept serves the next build as well. */
const shareToKeep = 1 / 50;

/** What the pages of a site lead to, each read only where no build before read one with the same bytes. */
export interface KeptLinks {
  readonly linksOf: (file: string) => PageLinks;
  /** Keeps the links of the pages that were asked for, for the next build, where enough of them are new. */
  readonly keep: () => void;
}

/** The files of a site that was made, with their fingerprints by their path, and where each can be read. */
interface MadeFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly at: (path: string) => string;
  /** What was looked at already when it was written, by its fingerprint. */
  readonly known?: Lists;
}

/** Opens the links that were kept of a report's pages; another program may read a page otherwise. */
export function openKeptLinks({ files, at, known = new Map() }: MadeFiles, cache: Cache, program: string): KeptLinks {
  const name = `links of pages ${program}`;
  const before = readLists(cache, name);
  const now = new Map<string, ListedLinks>();
  let notKept = 0;
  return {
    linksOf(file) {
      const print = files[file] ?? '';
      const kept = now.get(print) ?? before.get(print);
      if (!kept) notKept++;
      const lists = kept ?? known.get(print);
      const [addresses = [], ids = []] = lists ?? linksListed(readFileSync(at(file), 'utf8'));
      now.set(print, [addresses, ids]);
      return { addresses, ids };
    },
    keep() {
      if (notKept > now.size * shareToKeep) keepLists(cache, name, now);
      cache.sweep();
    },
  };
}
