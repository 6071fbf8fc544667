import type { AstroPrerenderer } from 'astro';
import { type Cache, keyOf } from '../../source/cache.ts';

/** What a build's pages are made from. */
interface Making {
  /** Changes whenever any page could: what the program, the content and the day say. */
  readonly version: string;
  /** What one page shows besides, by its path below the base. */
  readonly besides: (path: string) => unknown;
  readonly cache: Cache;
  /** Done once, and only if a page is made rather than taken from a build before. */
  readonly beforeFirstPage: () => Promise<void>;
}

/**
 * Lets a build take each page that would come out the same from a build before. What pages are made from is one
 * version for all of them, because a page may show any part of the report. Every page is kept with its key and the
 * hash of its bytes: what a failed build left, or what was damaged since, is never taken.
 */
export function keepingPages({ version, besides, cache, beforeFirstPage }: Making) {
  return (astro: AstroPrerenderer): AstroPrerenderer => {
    let started: Promise<void> | undefined;
    return {
      ...astro,
      render: async (request, options) => {
        const path = new URL(request.url).pathname;
        const key = keyOf(version, path, besides(path));
        const kept = cache.get(key);
        if (kept) return new Response(new Uint8Array(kept));
        await (started ??= beforeFirstPage());
        const rendered = await astro.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (!response.body || (response.status >= 300 && response.status < 400)) return response;
        const { status, headers } = response;
        const body = new Uint8Array(await response.arrayBuffer());
        cache.set(key, body);
        return new Response(body, { status, headers });
      },
    };
  };
}
