import { compareText } from '../../source/text-order.ts';
import type { PageLinks } from './page-links.ts';

/** A site that was made, as files by their path from its folder. */
export interface MadeSite {
  /** Every file, pages and assets alike. */
  readonly files: readonly string[];
  /** The pages whose links are followed. */
  readonly pages: readonly string[];
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

/** Why an address leads nowhere, and what it comes to. */
type Fault = Pick<BrokenLink, 'to' | 'why'>;

const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** Whether a file is a page, which may lead somewhere. */
export const isPage = (file: string): boolean => file.endsWith('.html');

/**
 * Finds what pages of a site lead to or load and the site does not have. Each page is read once, and again only where
 * another names an anchor in it.
 */
export function brokenLinks({ files, pages: followed, base, linksOf }: MadeSite): readonly BrokenLink[] {
  const there = new Set(files);
  const faultAt = ({ pathname, hash }: URL): Fault | null => {
    const [path, anchor] = [decoded(pathname), decoded(hash.slice(1))];
    if (!path.startsWith(base)) return { to: path, why: 'outside' };
    const file = `${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
    if (!there.has(file)) return { to: path, why: 'no-file' };
    return anchor === '' || linksOf(file).ids.includes(anchor) ? null : { to: `${path}#${anchor}`, why: 'no-anchor' };
  };
  /** Most addresses stand on every page. */
  const known = new Map<string, Fault | null>();
  const faultOf = (address: string, page: string): Fault | null => {
    const found = known.get(address);
    if (found !== undefined) return found;
    if (elsewhere.test(address)) return null;
    const fault = faultAt(new URL(address, `http://site${base}${page.replace(/(^|\/)index\.html$/, '$1')}`));
    // A piece of a page keeps the whole page in memory; a copy does not.
    if (address.startsWith('/')) known.set(structuredClone(address), fault);
    return fault;
  };
  const broken = new Map<string, Fault & { readonly pages: Set<string> }>();
  for (const page of followed) {
    for (const address of linksOf(page).addresses) {
      const fault = faultOf(address, page);
      if (!fault) continue;
      const { pages } = broken.get(fault.to) ?? { pages: new Set<string>() };
      broken.set(fault.to, { ...fault, pages: pages.add(page) });
    }
  }
  return [...broken.values()]
    .map(({ pages, ...fault }) => ({ ...fault, pages: [...pages] }))
    .toSorted((a, b) => compareText(a.to, b.to));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
