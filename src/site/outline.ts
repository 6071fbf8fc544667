/** A heading that "On this page" links to. */
export interface OutlineEntry {
  readonly id: string;
  readonly text: string;
}

const heading = /<h2\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/y;

/**
 * The second-level headings of rendered HTML that have an id, in order; their text keeps its HTML escapes. Most of a page
 * is no heading, so its start is looked for before the rest of it is.
 */
export function outlineOf(html: string): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (let at = html.indexOf('<h2'); at >= 0; at = html.indexOf('<h2', at + 1)) {
    heading.lastIndex = at;
    const [, id, inner = ''] = heading.exec(html) ?? [];
    if (id !== undefined) entries.push({ id, text: inner.replace(/<[^>]*>/g, '').trim() });
  }
  return entries;
}
