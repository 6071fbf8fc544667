import { type Cache, keyOf } from '../../source/cache.ts';

/** What making a page asked, and what it took from other caches. */
export interface KeptReads {
  readonly questions: readonly string[];
  readonly uses: readonly string[];
}

/** Every text once; pages name it by its place. */
interface Packed {
  readonly texts: readonly string[];
  readonly pages: Readonly<Record<string, readonly [questions: readonly number[], uses: readonly number[]]>>;
}

const key = keyOf('reads of pages');

/** What each page of the build before asked, by its path; nothing of a page that is unknown. */
export function readReads(cache: Cache): ReadonlyMap<string, KeptReads> {
  const bytes = cache.get(key);
  if (!bytes) return new Map();
  const { texts, pages } = JSON.parse(bytes.toString('utf8')) as Packed;
  const named = (places: readonly number[]) => places.map((place) => texts[place] ?? '');
  return new Map(
    Object.entries(pages).map(([path, [questions, uses]]) => [
      path,
      { questions: named(questions), uses: named(uses) },
    ]),
  );
}

/** Keeps what the pages of this build asked. */
export function keepReads(cache: Cache, reads: ReadonlyMap<string, KeptReads>): void {
  const places = new Map<string, number>();
  const placesOf = (texts: readonly string[]) =>
    texts.map((text) => {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    });
  const pages = Object.fromEntries(
    [...reads].map(([path, { questions, uses }]) => [path, [placesOf(questions), placesOf(uses)] as const]),
  );
  cache.set(key, JSON.stringify({ texts: [...places.keys()], pages } satisfies Packed));
}
