/** What a page links to or loads, and which of its places can be linked to. */
export interface PageLinks {
  /** Addresses as they are written, without what HTML escapes. */
  readonly addresses: readonly string[];
  readonly ids: readonly string[];
}

/** A tag's attributes: quoted values may hold any sign but their quote. */
const attributes = `[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*`;
/** A comment; what holds text that is no markup, with the tag before it; any other tag. */
const markup = new RegExp(
  `<!--[^]*?-->|<(script|style|title|textarea)\\b(${attributes})>[^]*?</\\1|<([a-z]${attributes})>`,
  'gi',
);
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const mayMatter = /\b(?:id|href|src|srcset|poster|data|http-equiv)=/i;
const leading: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'data']);

/**
 * Reads a page that this program wrote, which is valid HTML, for its links and anchors and for nothing else. A parser
 * that makes a tree of it takes ten times as long, on every page of every build; a test reads the sample with both.
 */
export function pageLinks(html: string): PageLinks {
  const addresses: string[] = [];
  const ids = new Set<string>();
  for (const [, , ofText, ofTag] of html.matchAll(markup)) {
    const tag = ofText ?? ofTag;
    if (tag === undefined || !mayMatter.test(tag)) continue;
    for (const [, name = '', double, single, bare] of tag.matchAll(attribute)) {
      const value = plain(double ?? single ?? bare ?? '');
      if (name === 'id') ids.add(value);
      else if (leading.has(name)) addresses.push(value);
      else if (name === 'srcset') addresses.push(...value.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''));
      else if (name === 'content' && /\bhttp-equiv="?refresh/i.test(tag))
        addresses.push(value.replace(/^[^=]*=\s*/, ''));
    }
  }
  return { addresses, ids: [...ids] };
}

/** What a page leads to as lists, each address once, without those of places on it: most texts of a source are such. */
export type ListedLinks = readonly [addresses: readonly string[], ids: readonly string[]];

/** Lists what a page leads to; the texts are pieces of the page, and each keeps it in memory. */
export function linksListed(html: string): ListedLinks {
  const { addresses, ids } = pageLinks(html);
  const isHere = new Set(ids.map((id) => `#${id}`));
  return [[...new Set(addresses)].filter((address) => !isHere.has(address)), ids];
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A value without what Astro and the drawings escape in it. */
function plain(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
    return code === undefined ? (named.get(name) ?? whole) : String.fromCodePoint(code);
  });
}
