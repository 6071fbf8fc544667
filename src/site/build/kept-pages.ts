import type { AstroPrerenderer } from 'astro';
import { type Cache, keyOf } from '../../source/cache.ts';
import type { Lend } from '../../source/publishing/standing-site.ts';

/** What a build's pages are made from. */
interface Making {
  /** The path below which the site is published. */
  readonly base: string;
  /** Changes whenever any page could: what the program, the content and the day say. */
  readonly version: string;
  /** What one page shows besides, by its path below the base. */
  readonly besides: (path: string) => unknown;
  readonly cache: Cache;
  /** Puts a file of the site that has just these bytes already where Astro would write them. */
  readonly lend: Lend;
  /** Told of every page whether it was made or taken from a build before. */
  readonly note: (how: 'made' | 'taken') => void;
  /** Done once, and only if a page is made rather than taken from a build before. */
  readonly beforeFirstPage: () => Promise<void>;
}

/**
 * Lets a build take each page that would come out the same from a build before. What pages are made from is one
 * version for all of them, because a page may show any part of the report. Every page is kept with its key and the
 * hash of its bytes: what a failed build left, or what was damaged since, is never taken. Astro writes no file for an
 * answer without a body, which is what it gets for a page that was lent.
 */
export function keepingPages({ base, version, besides, cache, lend, note, beforeFirstPage }: Making) {
  return (astro: AstroPrerenderer): AstroPrerenderer => {
    let started: Promise<void> | undefined;
    return {
      ...astro,
      render: async (request, options) => {
        const path = new URL(request.url).pathname;
        const file = fileOf(path.slice(base.length));
        const key = keyOf(version, path, besides(path));
        const kept = cache.get(key);
        note(kept ? 'taken' : 'made');
        if (kept) return new Response(lend(file, kept) ? null : new Uint8Array(kept));
        await (started ??= beforeFirstPage());
        const rendered = await astro.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (!response.body || (response.status >= 300 && response.status < 400)) return response;
        const { status, headers } = response;
        const body = new Uint8Array(await response.arrayBuffer());
        cache.set(key, body);
        return new Response(lend(file, body) ? null : body, { status, headers });
      },
    };
  };
}

/** The file that Astro writes for an address below the base. */
function fileOf(path: string): string {
  return decodeURIComponent(path.endsWith('/') || path === '' ? `${path}index.html` : path);
}
