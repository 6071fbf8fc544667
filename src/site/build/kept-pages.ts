import type { AstroPrerenderer } from 'astro';
import { type Cache, keyOf } from '../../source/cache.ts';
import { keepLists, readLists } from '../../source/kept-lists.ts';
import { fingerprintOf } from '../../source/publishing/fingerprint.ts';
import type { NewSite } from '../../source/publishing/new-site.ts';
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
  /** The site that is made. */
  readonly site: Pick<NewSite, 'put' | 'leave'>;
  /** Told of every page whether it was made or taken from a build before. */
  readonly note: (how: 'made' | 'taken') => void;
  /** Done once, and only if a page is made rather than taken; told how many are to be. */
  readonly beforeFirstPage: (toMake: number) => Promise<void>;
}

/** What making a page asked, what it took from other caches, and the key and the fingerprint of what came of it. */
type Asked = readonly [questions: readonly string[], uses: readonly string[], page: readonly string[]];

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
 * build takes it where today's answers to what it asked last are those: it stays as it stands, or is written from what was
 * kept, and Astro never hears of it. What asked something that cannot be answered, or was handed something that its route
 * did not announce, is made each time. Every page is kept with its key and the hash of its bytes: what a failed build left,
 * or what was damaged since, is never taken. Astro writes no file for an answer without a body, which is what it gets for a
 * page that was put into its place.
 */
export function keepingPages(making: Making): KeptPages {
  const { base, version, answer, cache, uses, site, note, beforeFirstPage } = making;
  const before = readLists(cache, name);
  const now = new Map<string, Asked>();
  const handedOn = new Map<string, string>();
  let toMake = 0;
  let started: Promise<void> | undefined;

  const keyFor = (page: string, questions: readonly string[]): string | undefined => {
    const answers = questions.map(answer);
    return answers.includes(undefined) ? undefined : keyOf(version, page, handedOn.get(page), questions, answers);
  };

  const stays = (file: string, key: string, print: string) => site.leave(file, { print, again: () => cache.get(key) });
  const written = (file: string, key: string): string | undefined => {
    const bytes = cache.get(key);
    return bytes && site.put(file, bytes) ? fingerprintOf(bytes) : undefined;
  };

  const isTaken = (page: string, file: string): boolean => {
    const [questions = [], used = [], [keptAs, print] = []] = before.get(page) ?? [];
    const key = keptAs === undefined ? undefined : keyFor(page, questions);
    if (key === undefined) return false;
    const taken = key === keptAs && print !== undefined && stays(file, key, print) ? print : written(file, key);
    if (taken === undefined) return false;
    cache.spare(key);
    used.forEach(uses);
    now.set(page, [questions, used, [key, taken]]);
    return true;
  };

  const prerenderer = (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    async getStaticPaths() {
      /** Where two routes have one address, the first has it; Astro says so unless it is taken. */
      const files = new Map<string, boolean>();
      const left = (await astro.getStaticPaths()).filter(({ pathname, route, cacheKey }) => {
        const [page, file] = [pageAt(pathname, route), siteFileOf(pathname, route)];
        if (cacheKey !== undefined) handedOn.set(page, cacheKey);
        const isTakenNow = files.get(file) ?? isTaken(page, file);
        if (isTakenNow && !files.has(file)) note('taken');
        files.set(file, isTakenNow);
        return !isTakenNow;
      });
      toMake = left.length;
      return inOrderOfCharts(left);
    },
    async render(request, options) {
      const path = new URL(request.url).pathname.slice(base.length);
      const page = pageAt(path, options.routeData);
      note('made');
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
        now.set(page, [[...reads.questions], [...reads.uses], [key, fingerprintOf(body)]]);
        cache.set(key, body);
      }
      const { status, headers } = response;
      const isPut = site.put(siteFileOf(path, options.routeData), body);
      return new Response(isPut ? null : body, { status, headers });
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
  const address = decodeURIComponent(path).replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return address;
  if (address === '404') return '404.html';
  return address === '' ? 'index.html' : `${address}/index.html`;
}
