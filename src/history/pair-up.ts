import { isDeepStrictEqual } from 'node:util';
import type { Identity } from '../model/entity.ts';
import { canonical, type Data, dataOf } from './own-data.ts';
import { isSameThing, type Thing } from './same-thing.ts';

/** The same thing on both sides, or on one where it came or went. */
export interface Pair<Item> {
  readonly before: Item | null;
  readonly after: Item | null;
}

/** How things are known again that have another name now. */
interface Traces<Item> {
  readonly of?: Thing;
  /** Keys that an entity of this type knows besides what its file says. */
  readonly joined?: readonly string[];
  /** Where each path stood before, as git tells of files that were renamed; it is followed where they are of one thing. */
  readonly moved?: ReadonlyMap<string, string>;
  /** The ids a thing says it had. */
  readonly formerly?: (item: Item) => readonly string[];
}

/**
 * Pairs what two reports hold of one type: by id, and what is left by the ids it had, by the file that git says was
 * renamed, by a title or name that nothing else has, and by what it says. Those come first that the newer report holds, in its order.
 */
export function pairUp<Item extends Identity>(
  before: readonly Item[],
  after: readonly Item[],
  { of, joined = [], moved = new Map(), formerly = () => [] }: Traces<Item> = {},
): readonly Pair<Item>[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const known = new Map<string, Item>();
  for (const { id } of after) take(id, old.get(id));
  const isNew = ({ id }: Item) => !known.has(id);
  for (const item of after.filter(isNew))
    take(
      item.id,
      formerly(item)
        .map((id) => old.get(id))
        .find((found) => found !== undefined),
    );
  const byPath = new Map([...old.values()].map((item) => [item.path, item]));
  for (const item of after.filter(isNew)) {
    const found = byPath.get(moved.get(item.path) ?? '');
    if (of && found && isSameThing(of, found.id, dataOf(found, joined), dataOf(item, joined))) take(item.id, found);
  }
  if (old.size > 0) {
    const [named, nowNamed] = [byName(old.values()), byName(after.filter(isNew))];
    for (const [name, item] of nowNamed) if (item) take(item.id, named.get(name) ?? undefined);
    const bySaying = new Map([...old.values()].map((item) => [canonical(dataOf(item, [...joined, 'formerly'])), item]));
    for (const item of after.filter(isNew))
      take(item.id, bySaying.get(canonical(dataOf(item, [...joined, 'formerly']))));
  }
  return [
    ...after.map((item) => ({ before: known.get(item.id) ?? null, after: item })),
    ...[...old.values()].map((item) => ({ before: item, after: null })),
  ];

  function take(id: string, found: Item | undefined): void {
    if (!found || !old.delete(found.id)) return;
    known.set(id, found);
  }
}

/** Things by their title or name; null under one that several have. */
function byName<Item extends Identity>(items: Iterable<Item>): ReadonlyMap<string, Item | null> {
  const found = new Map<string, Item | null>();
  for (const item of items) {
    const { title, name = title } = dataOf(item);
    if (typeof name === 'string') found.set(name, found.has(name) ? null : item);
  }
  return found;
}

/** The keys of which two pieces of content say something else, sorted; the ids a thing had say nothing of it. */
export function changedFields(before: Data, after: Data): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => key !== 'formerly' && !isDeepStrictEqual(before[key], after[key]))
    .sort();
}
