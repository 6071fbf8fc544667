import { type Cache, keyOf } from './cache.ts';

/** Lists of texts, by the name of what has them: most texts stand in most lists. */
export type Lists = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Every text once; lists name it by its place. */
interface Packed {
  readonly texts: readonly string[];
  readonly lists: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** The lists that were kept last under a name; none where they are not what was kept. */
export function readLists(cache: Cache, name: string): Lists {
  const bytes = cache.get(keyOf(name));
  if (!bytes) return new Map();
  const { texts, lists } = JSON.parse(bytes.toString('utf8')) as Packed;
  return new Map(
    Object.entries(lists).map(([of, all]) => [of, all.map((places) => places.map((place) => texts[place] ?? ''))]),
  );
}

/** Keeps lists in the place of those that were kept before. */
export function keepLists(cache: Cache, name: string, lists: Lists): void {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const packed = [...lists].map(([of, all]) => [of, all.map((texts) => texts.map(placeOf))] as const);
  const whole: Packed = { texts: [...places.keys()], lists: Object.fromEntries(packed) };
  cache.set(keyOf(name), JSON.stringify(whole));
}
