import { compareText } from '../../source/text-order.ts';
import type { PageLinks } from './page-links.ts';

/** A site that was made, as files by their path from its folder. */
export interface MadeSite {
  /** Every file, pages and assets alike. */
  readonly files: readonly string[];
  /** The path below which it is published. */
  readonly base: string;
  /** What a page leads to. */
  readonly linksOf: (file: string) => PageLinks;
}

/** Something that pages lead to and that is not there: one cause, however many links it breaks. */
export interface BrokenLink {
  /** The address, with its anchor where only that is missing. */
  readonly to: string;
  readonly why: 'no-file' | 'no-anchor' | 'outside';
  /** The pages that lead there. */
  readonly pages: readonly string[];
}

/** What pages lead to at one path: the pages by the anchor that they name, which may be none. */
type Target = Map<string, Set<string>>;

const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * Finds what the pages of a site lead to or load and the site does not have. Each page is read once, and again only
 * where another names an anchor in it.
 */
export function brokenLinks({ files, base, linksOf }: MadeSite): readonly BrokenLink[] {
  const there = new Set(files);
  const targets = targetsOf({ files, base, linksOf });
  const broken = [...targets].flatMap(([path, byAnchor]): BrokenLink[] => {
    const pages = (of: Iterable<Set<string>>) => [...new Set([...of].flatMap((some) => [...some]))];
    if (!path.startsWith(base)) return [{ to: path, why: 'outside', pages: pages(byAnchor.values()) }];
    const file = `${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
    if (!there.has(file)) return [{ to: path, why: 'no-file', pages: pages(byAnchor.values()) }];
    const anchors = [...byAnchor].filter(([anchor]) => anchor !== '');
    if (anchors.length === 0) return [];
    const { ids } = linksOf(file);
    return anchors
      .filter(([anchor]) => !ids.has(anchor))
      .map(([anchor, some]) => ({ to: `${path}#${anchor}`, why: 'no-anchor', pages: [...some] }));
  });
  return broken.toSorted((a, b) => compareText(a.to, b.to));
}

function targetsOf({ files, base, linksOf }: MadeSite): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  /** Most addresses stand on every page. */
  const known = new Map<string, Set<string>>();
  const pagesTo = (address: string, page: string): Set<string> => {
    const { pathname, hash } = new URL(address, `http://site${base}${page.replace(/(^|\/)index\.html$/, '$1')}`);
    const [path, anchor] = [decoded(pathname), decoded(hash.slice(1))];
    const target: Target = targets.get(path) ?? new Map();
    const pages = target.get(anchor) ?? new Set();
    targets.set(path, target.set(anchor, pages));
    return pages;
  };
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const { addresses, ids } = linksOf(page);
    for (const address of addresses) {
      if (elsewhere.test(address) || (address.startsWith('#') && ids.has(address.slice(1)))) continue;
      const pages = known.get(address) ?? pagesTo(address, page);
      // A piece of a page keeps the whole page in memory; a copy does not.
      if (address.startsWith('/') && !known.has(address)) known.set(structuredClone(address), pages);
      pages.add(page);
    }
  }
  return targets;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
