import { type Cache, keyOf } from '../../source/cache.ts';
import { heldTexts } from '../../source/held-texts.ts';
import { keepLists, type PackedLists, readPacked } from '../../source/kept-lists.ts';
import type { NewSite } from '../../source/publishing/new-site.ts';
import { noting } from '../../source/reads.ts';
import { valueHash } from '../../source/value-hash.ts';
import type { CompiledSite, SitePath } from './compiled-site.ts';
import type { PageWriter } from './page-writer.ts';

/** What a build's pages are made from. */
interface Making {
  /** Changes whenever every page does: what the program, the settings and the day say. */
  readonly version: string;
  /** A hash of today's answer to a question that a page asked; nothing where it cannot be answered. */
  readonly answer: (question: string) => string | undefined;
  readonly cache: Cache;
  /** Told of what pages took from other caches, whether they are made or taken from a build before. */
  readonly uses: (cacheKey: string) => void;
  /** The site that is made. */
  readonly site: Pick<NewSite, 'write' | 'leave'>;
}

/**
 * What making a page asked, what it took from other caches, and the key and the fingerprint of what came of it, with what its
 * route handed to it.
 */
type Asked = readonly [questions: readonly string[], uses: readonly string[], page: readonly string[]];

type Lists = readonly (readonly string[])[];

interface KeptPages {
  /** Takes each page that would come out the same as in a build before; gives those that have to be made. */
  readonly take: (paths: readonly SitePath[]) => readonly SitePath[];
  /** Makes one of those and has it written. */
  readonly make: (path: SitePath, render: CompiledSite['render'], put: PageWriter['put']) => Promise<void>;
  /** Keeps what the pages asked, once all of them are there. */
  readonly finish: () => void;
}

const name = 'what pages asked';
/** Beside the pages, which have other names: the version of a build, and what the questions of all of them were answered. */
const ofAll = 'all';
const nothingHandedOn = valueHash({});

/**
 * Lets a build take each page that would come out the same from a build before. While a page is made, each question that
 * it asks of the report is noted (`source/reads.ts`), and the page is kept under its questions and their answers. A later
 * build takes it where today's answers to what it asked last are those: it stays as it stands, or is written from what was
 * kept. What asked something that cannot be answered, or was handed something that its route did not announce, is made
 * each time. Every page is kept with its key and the hash of its bytes: what a failed build left, or what was damaged
 * since, is never taken.
 */
export function keepingPages({ version, answer, cache, uses, site }: Making): KeptPages {
  const before = readPacked(cache, name);
  const textAt = (place: number): string => before.texts[place] ?? '';
  const answersBefore = answersKept(before, version);
  /** By the place of the question. */
  const isAsBefore: boolean[] = [];
  /** Pages that stay as they stand, of which nothing is different. */
  const same = new Set<string>();
  const now = new Map<string, Asked>();
  const handedOn = new Map<string, string>();
  const handedTo = (page: string): string => handedOn.get(page) ?? '';
  /** Pages ask the same questions; each is held once. */
  const held = heldTexts();

  const keyFor = (page: string, questions: readonly string[]): string | undefined => {
    const answers = questions.map(answer);
    return answers.includes(undefined) ? undefined : keyOf(version, page, handedOn.get(page), questions, answers);
  };

  const stays = (file: string, key: string, print: string) => site.leave(file, { print, again: () => cache.get(key) });
  const written = (file: string, key: string): string | undefined => {
    const bytes = cache.get(key);
    return bytes && site.write(file, bytes);
  };

  /** Whether every question is answered as in the build before; then the key is the same, which takes longer to work out. */
  const areAnsweredAsBefore = (questions: readonly number[]): boolean =>
    answersBefore !== undefined &&
    questions.every((place) => {
      const then = answersBefore[place];
      return (isAsBefore[place] ??= then !== undefined && then === answer(textAt(place)));
    });

  const isTaken = (page: string, file: string): boolean => {
    const [questions = [], usedPlaces = [], ofPage = []] = before.lists[page] ?? [];
    const [keptAs, print, handed] = ofPage.map(textAt);
    if (keptAs === undefined) return false;
    const used = usedPlaces.map(textAt);
    const key =
      handed === handedTo(page) && areAnsweredAsBefore(questions) ? keptAs : keyFor(page, questions.map(textAt));
    if (key === undefined) return false;
    if (key === keptAs && print !== undefined && stays(file, key, print)) same.add(page);
    else {
      const taken = written(file, key);
      if (taken === undefined) return false;
      now.set(page, [questions.map(textAt), used, [key, taken, handedTo(page)]]);
    }
    cache.spare(key);
    used.forEach(uses);
    return true;
  };

  return {
    take(paths) {
      /** Where two routes have one address, the first has it. */
      const seen = new Set<string>();
      return paths.filter(({ pathname, route, cacheKey }) => {
        const [page, file] = [pageAt(pathname, route), siteFileOf(pathname, route)];
        if (seen.has(file)) return false;
        seen.add(file);
        if (cacheKey !== undefined) handedOn.set(page, cacheKey);
        return !isTaken(page, file);
      });
    },
    async make(path, render, put) {
      const { pathname, route } = path;
      const page = pageAt(pathname, route);
      const { result: body, reads } = await noting(() => render(path));
      reads.uses.forEach(uses);
      const isAnnounced = (reads.props ?? nothingHandedOn) === (handedOn.get(page) ?? nothingHandedOn);
      const [questions, used] = [[...reads.questions].map(held), [...reads.uses].map(held)];
      const key = isAnnounced ? keyFor(page, questions) : undefined;
      await put({ path: siteFileOf(pathname, route), bytes: body, key }, (print) => {
        if (key !== undefined) now.set(page, [questions, used, [key, print, handedTo(page)]]);
      });
    },
    finish() {
      const askedAgain = new Set([...same].flatMap((page) => before.lists[page]?.[0] ?? []));
      const askedNow = [...now.values()].flatMap(([questions]) => questions);
      const asked = [...new Set([...[...askedAgain].map(textAt), ...askedNow])];
      const answers = asked.map((question) => answer(question) ?? '');
      const lists = new Map<string, Lists>([...now, [ofAll, [[version], asked, answers]]]);
      keepLists(cache, name, lists, { before, of: same });
    },
  };
}

/**
 * What the questions of all pages were answered, by their places, where these are kept under the version; not where under
 * another.
 */
function answersKept({ texts, lists }: PackedLists, version: string): readonly (string | undefined)[] | undefined {
  const [[keptUnder = -1] = [], asked = [], answers = []] = lists[ofAll] ?? [];
  if (texts[keptUnder] !== version) return undefined;
  const answersAt: (string | undefined)[] = [];
  for (const [i, place] of asked.entries()) answersAt[place] = texts[answers[i] ?? -1];
  return answersAt;
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
