import { readFileSync } from 'node:fs';
import { type PageLinks, pageLinks } from '../site/links/page-links.ts';
import type { Cache } from '../source/cache.ts';
import { keepLists, readLists } from '../source/kept-lists.ts';

/** What the pages of a site lead to, each read only where no build before read one with the same bytes. */
export interface KeptLinks {
  readonly linksOf: (file: string) => PageLinks;
  /** Keeps the links of the pages that were asked for, for the next build. */
  readonly keep: () => void;
}

/** The files of a site that was made, with their fingerprints by their path, and where each can be read. */
interface MadeFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly at: (path: string) => string;
}

/** Opens the links that were kept of a report's pages; another program may read a page otherwise. */
export function openKeptLinks({ files, at }: MadeFiles, cache: Cache, program: string): KeptLinks {
  const name = `links of pages ${program}`;
  const before = readLists(cache, name);
  const now = new Map<string, readonly [addresses: readonly string[], ids: readonly string[]]>();
  return {
    linksOf(file) {
      const print = files[file] ?? '';
      const known = now.get(print) ?? before.get(print);
      const [addresses = [], ids = []] = known ?? listed(pageLinks(readFileSync(at(file), 'utf8')));
      now.set(print, [addresses, ids]);
      return { addresses, ids: new Set(ids) };
    },
    keep() {
      keepLists(cache, name, now);
      cache.sweep();
    },
  };
}

/** Copies, because a piece of a page keeps the whole page in memory. */
function listed({ addresses, ids }: PageLinks): readonly [readonly string[], readonly string[]] {
  return structuredClone([[...new Set(addresses)], [...ids]]);
}
