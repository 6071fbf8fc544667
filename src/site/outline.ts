/** A heading that "On this page" links to. */
export interface OutlineEntry {
  readonly id: string;
  readonly text: string;
}

/** The second-level headings of rendered HTML that have an id, in order; their text keeps its HTML escapes. */
export function outlineOf(html: string): readonly OutlineEntry[] {
  return [...html.matchAll(/<h2\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id = '', inner = '']) => ({
    id,
    text: inner.replace(/<[^>]*>/g, '').trim(),
  }));
}
