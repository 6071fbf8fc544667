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

/** Lists that are packed one after the other, so that no more is held of those that came than what is packed. */
export interface Packing {
  /** What was packed so far. */
  readonly packed: PackedLists;
  readonly add: (name: string, lists: readonly (readonly string[])[]) => void;
  readonly addAgain: (kept: ListsAsBefore) => void;
}

/** Begins to pack lists; `copy` makes what is held of a text that is a piece of something larger. */
export function packing(copy = (text: string): string => text): Packing {
  const places = new Map<string, number>();
  const texts: string[] = [];
  const lists: Record<string, readonly (readonly number[])[]> = Object.create(null);
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const held = copy(text);
    places.set(held, texts.length);
    return texts.push(held) - 1;
  };
  return {
    packed: { texts, lists },
    add(name, all) {
      lists[name] = all.map((list) => list.map(placeOf));
    },
    addAgain({ before, of }) {
      const placesNow: number[] = [];
      const placeNow = (place: number): number => (placesNow[place] ??= placeOf(before.texts[place] ?? ''));
      for (const name of of) lists[name] = (before.lists[name] ?? []).map((list) => list.map(placeNow));
    },
  };
}

/** The lists that were kept last under a name; none where they are not what was kept. */
export function readLists(cache: Cache, name: string): Lists {
  return unpackLists(readPacked(cache, name));
}

/** The same as they were packed, for whoever asks for the texts of few of them. */
export function readPacked(cache: Cache, name: string): PackedLists {
  const bytes = cache.get(keyOf(name));
  return bytes ? (JSON.parse(bytes.toString('utf8')) as PackedLists) : nonePacked;
}

/** Keeps lists in the place of those that were kept before. */
export function keepLists(cache: Cache, name: string, lists: Lists, ...others: readonly ListsAsBefore[]): void {
  cache.setPieces(keyOf(name), jsonOf(packLists(lists, ...others)));
}

/** So many texts or names are written at once: those of a large report would take hundreds of megabytes. */
const together = 10_000;

/** Packed lists as JSON, piece by piece. */
function* jsonOf({ texts, lists }: PackedLists): Generator<Uint8Array> {
  yield Buffer.from('{"texts":[');
  for (let i = 0; i < texts.length; i += together)
    yield Buffer.from(`${i > 0 ? ',' : ''}${JSON.stringify(texts.slice(i, i + together)).slice(1, -1)}`);
  yield Buffer.from('],"lists":{');
  const names = Object.keys(lists);
  for (let i = 0; i < names.length; i += together) {
    const some = Object.fromEntries(names.slice(i, i + together).map((name) => [name, lists[name]]));
    yield Buffer.from(`${i > 0 ? ',' : ''}${JSON.stringify(some).slice(1, -1)}`);
  }
  yield Buffer.from('}}');
}

/** The same lists with every text once, and others as they were packed. */
export function packLists(lists: Lists, ...others: readonly ListsAsBefore[]): PackedLists {
  const { packed, add, addAgain } = packing();
  for (const [name, all] of lists) add(name, all);
  others.forEach(addAgain);
  return packed;
}

export const nonePacked: PackedLists = { texts: [], lists: {} };

/** The lists that were packed. */
export function unpackLists(packed: PackedLists): Lists {
  return new Map(Object.keys(packed.lists).map((name) => [name, unpacked(packed, name) ?? []]));
}

/** The lists that were packed under a name; nothing where none were. */
export function unpacked({ texts, lists }: PackedLists, name: string): readonly (readonly string[])[] | undefined {
  if (!Object.hasOwn(lists, name)) return undefined;
  return lists[name]?.map((places) => places.map((place) => texts[place] ?? ''));
}
