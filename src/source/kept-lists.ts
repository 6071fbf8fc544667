import { type Cache, keyOf } from './cache.ts';

/** Lists of texts, by the name of what has them: most texts stand in most lists. */
export type Lists = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Every text once; lists name it by its place. */
export interface PackedLists {
  readonly texts: readonly string[];
  readonly lists: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** Lists that were kept, and the names of those that are kept again as they are. */
export interface ListsAsBefore {
  readonly before: PackedLists;
  readonly of: Iterable<string>;
}

/** The lists that were kept last under a name; none where they are not what was kept. */
export function readLists(cache: Cache, name: string): Lists {
  return unpackLists(readPacked(cache, name));
}

/** The same as they were packed, for whoever asks for the texts of few of them. */
export function readPacked(cache: Cache, name: string): PackedLists {
  const bytes = cache.get(keyOf(name));
  return bytes ? (JSON.parse(bytes.toString('utf8')) as PackedLists) : { texts: [], lists: {} };
}

/** Keeps lists in the place of those that were kept before. */
export function keepLists(cache: Cache, name: string, lists: Lists, others?: ListsAsBefore): void {
  cache.set(keyOf(name), JSON.stringify(packLists(lists, others)));
}

/** The same lists with every text once, and others as they were packed. */
export function packLists(lists: Lists, others?: ListsAsBefore): PackedLists {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const packed = [...lists].map(([of, all]) => [of, all.map((texts) => texts.map(placeOf))] as const);
  const again = packedAgain(others, placeOf);
  return { texts: [...places.keys()], lists: Object.fromEntries([...packed, ...again]) };
}

/** Lists that were packed, of which each text has another place now. */
function packedAgain(
  { before: { texts, lists }, of }: ListsAsBefore = nothingBefore,
  placeOf: (text: string) => number,
) {
  const placesNow: number[] = [];
  const placeNow = (place: number): number => (placesNow[place] ??= placeOf(texts[place] ?? ''));
  return [...of].map((name) => [name, (lists[name] ?? []).map((places) => places.map(placeNow))] as const);
}

const nothingBefore: ListsAsBefore = { before: { texts: [], lists: {} }, of: [] };

/** The lists that were packed. */
export function unpackLists({ texts, lists }: PackedLists): Lists {
  return new Map(
    Object.entries(lists).map(([of, all]) => [of, all.map((places) => places.map((place) => texts[place] ?? ''))]),
  );
}
