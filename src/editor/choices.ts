import type { Schema } from '../source/schema-part.ts';
import type { Names } from './names.ts';

/** A choice of ids, each with its name, and what to say when none of them is given. */
export function choiceOf(names: Names, message: string): Schema {
  return {
    type: 'string',
    enum: [...names.keys()],
    markdownEnumDescriptions: [...names.values()],
    errorMessage: message,
  };
}

/**
 * The language server compares every two offers of a list, so that ten thousand take seconds. Beyond this many, only the
 * ids that begin with what an author has typed are offered.
 */
export const longestList = 1500;

/** The ids of a long list that begin with the same letters. */
export interface Part {
  readonly prefix: string;
  /** What matches the ids of this part and of no other. */
  readonly pattern: string;
  readonly names: Names;
}

/** Splits a long list by its first letters into parts short enough to offer; every id is in exactly one. */
export function partsOf(names: Names): readonly Part[] {
  const known = cache.get(names) ?? partsIn(names);
  cache.set(names, known);
  return known;
}

const cache = new WeakMap<Names, readonly Part[]>();

function partsIn(names: Names): readonly Part[] {
  const split = (ids: readonly string[], prefix: string): readonly Part[] => {
    if (ids.length <= longestList) return [partOf(ids, prefix, `^${prefix}`)];
    const groups = Map.groupBy(ids, (id) => id.slice(0, prefix.length + 1));
    return [...groups].flatMap(([next, group]) =>
      next === prefix ? partOf(group, `${prefix} alone`, `^${prefix}$`) : split(group, next),
    );
  };
  const partOf = (ids: readonly string[], prefix: string, pattern: string): Part => ({
    prefix,
    pattern,
    names: new Map(ids.map((id) => [id, names.get(id) ?? ''])),
  });
  return split([...names.keys()].sort(), '');
}
