import type { AstroPrerenderer } from 'astro';
import { type Cache, keyOf } from '../../source/cache.ts';
import { keepLists, readLists } from '../../source/kept-lists.ts';
import type { PutFile } from '../../source/publishing/new-site.ts';
import { noting } from '../../source/reads.ts';
import { valueHash } from '../../source/value-hash.ts';
import { inOrderOfCharts } from './page-order.ts';

/** What a build's pages are made from. */
interface Making {
  /** The path below which the site is published. */
  readonly base: string;
  /** Changes whenever every page does: what the program, the settings and the day say. */
  readonly version: string;
  /** A hash of today's answer to a question that a page asked; nothing where it cannot be answered. */
  readonly answer: (question: string) => string | undefined;
  readonly cache: Cache;
  /** Told of what pages took from other caches, whether they are made or taken from a build before. */
  readonly uses: (cacheKey: string) => void;
  /** Puts a file where Astro would write it; false where it is to do so. */
  readonly put: PutFile;
  /** Told of every page whether it was made or taken from a build before. */
  readonly note: (how: 'made' | 'taken') => void;
  /** Done once, and only if a page is made rather than taken; told how many are to be. */
  readonly beforeFirstPage: (toMake: number) => Promise<void>;
}

/** What making a page asked, and what it took from other caches. */
type Asked = readonly [questions: readonly string[], uses: readonly string[]];

interface KeptPages {
  readonly prerenderer: (astro: AstroPrerenderer) => AstroPrerenderer;
  /** Keeps what the pages asked, once all of them are there. */
  readonly finish: () => void;
}

const name = 'what pages asked';
const nothingHandedOn = valueHash({});

/**
 * Lets a build take each page that would come out the same from a build before. While a page is made, each question that
 * it asks of the report is noted (`source/reads.ts`), and the page is kept under its questions and their answers. A later
 * build takes it where today's answers to what it asked last are those. What asked something that cannot be answered, or
 * was handed something that its route did not announce, is made each time. Every page is kept with its key and the hash
 * of its bytes: what a failed build left, or what was damaged since, is never taken. Astro writes no file for an answer
 * without a body, which is what it gets for a page that was put into its place.
 */
export function keepingPages(making: Making): KeptPages {
  const { base, version, answer, cache, uses, put, note, beforeFirstPage } = making;
  const before = readLists(cache, name);
  const now = new Map<string, Asked>();
  const handedOn = new Map<string, string>();
  let toMake = 0;
  let started: Promise<void> | undefined;

  const keyFor = (page: string, questions: readonly string[]): string | undefined => {
    const answers = questions.map(answer);
    return answers.includes(undefined) ? undefined : keyOf(version, page, handedOn.get(page), questions, answers);
  };

  const prerenderer = (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths) {
        const page = pageAt(pathname, route);
        if (cacheKey !== undefined) handedOn.set(page, cacheKey);
        const asked = before.get(page)?.[0];
        const key = asked && keyFor(page, asked);
        if (key === undefined || !cache.has(key)) toMake++;
      }
      return inOrderOfCharts(paths);
    },
    async render(request, options) {
      const path = new URL(request.url).pathname.slice(base.length);
      const page = pageAt(path, options.routeData);
      const given = (body: Uint8Array, how?: ResponseInit) =>
        new Response(put(siteFileOf(path, options.routeData), body) ? null : new Uint8Array(body), how);

      const [questions, used = []] = before.get(page) ?? [];
      const knownKey = questions && keyFor(page, questions);
      const kept = knownKey === undefined ? undefined : cache.get(knownKey);
      note(kept ? 'taken' : 'made');
      if (questions && kept) {
        now.set(page, [questions, used]);
        used.forEach(uses);
        return given(kept);
      }

      await (started ??= beforeFirstPage(toMake));
      const { result, reads } = await noting(async () => {
        const rendered = await astro.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        const hasText = response.body !== null && (response.status < 300 || response.status >= 400);
        return { response, body: hasText ? new Uint8Array(await response.arrayBuffer()) : undefined };
      });
      reads.uses.forEach(uses);
      const { response, body } = result;
      if (!body) return response;
      const isAnnounced = (reads.props ?? nothingHandedOn) === (handedOn.get(page) ?? nothingHandedOn);
      const key = isAnnounced ? keyFor(page, [...reads.questions]) : undefined;
      if (key !== undefined) {
        now.set(page, [[...reads.questions], [...reads.uses]]);
        cache.set(key, body);
      }
      const { status, headers } = response;
      return given(body, { status, headers });
    },
  });
  return { prerenderer, finish: () => keepLists(cache, name, now) };
}

/** A page by its address, however that is written, and by what makes it. */
function pageAt(path: string, { component }: { readonly component: string }): string {
  return `${component} /${decodeURIComponent(path).replace(/^\/|\/$/g, '')}`;
}

/** The file that Astro writes for an address below the base. */
export function siteFileOf(path: string, { type }: { readonly type: string }): string {
  const address = decodeURIComponent(path).replace(/\/$/, '');
  if (type === 'endpoint') return address;
  if (address === '404') return '404.html';
  return address === '' ? 'index.html' : `${address}/index.html`;
}
