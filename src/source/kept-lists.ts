import { type Cache, keyOf } from './cache.ts';

/** Lists of texts, by the name of what has them: most texts stand in most lists. */
export type Lists = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Every text once; lists name it by its place. */
export interface PackedLists {
  readonly texts: readonly string[];
  readonly lists: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** The lists that were kept last under a name; none where they are not what was kept. */
export function readLists(cache: Cache, name: string): Lists {
  const bytes = cache.get(keyOf(name));
  return bytes ? unpackLists(JSON.parse(bytes.toString('utf8')) as PackedLists) : new Map();
}

/** Keeps lists in the place of those that were kept before. */
export function keepLists(cache: Cache, name: string, lists: Lists): void {
  cache.set(keyOf(name), JSON.stringify(packLists(lists)));
}

/** The same lists with every text once. */
export function packLists(lists: Lists): PackedLists {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const packed = [...lists].map(([of, all]) => [of, all.map((texts) => texts.map(placeOf))] as const);
  return { texts: [...places.keys()], lists: Object.fromEntries(packed) };
}

/** The lists that were packed. */
export function unpackLists({ texts, lists }: PackedLists): Lists {
  return new Map(
    Object.entries(lists).map(([of, all]) => [of, all.map((places) => places.map((place) => texts[place] ?? ''))]),
  );
}
