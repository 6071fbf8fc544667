import { handedOn } from './handed-on.ts';

/** An entry with the ids it had before its file was renamed, as it says itself. */
interface Entry {
  readonly id: string;
  readonly formerly?: readonly string[];
}

/** The address of a page: an entry's own, or one that it had, where `now` is the id it has. */
export interface EntryPath {
  readonly params: { readonly id: string };
  readonly props: { readonly now?: string };
  readonly cacheKey: string;
}

/**
 * The id that the entry at an address has now. A page that moved says where to; of a file, which nobody could tell that,
 * the same stands at each address it had, so that what was linked, embedded or read by a program goes on.
 */
export function idAt({ params, props }: Pick<EntryPath, 'params' | 'props'>): string {
  return props.now ?? params.id;
}

/**
 * Where the pages of one type of content stand: one for each entry, and one for each address that an entry had, by its
 * own word or by the renames that git saw, the oldest first. An address that another entry has now is that one's.
 */
export function entryPaths(
  entries: readonly Entry[],
  renames: readonly (readonly [from: string, to: string])[] = [],
): EntryPath[] {
  const known = new Set(entries.map(({ id }) => id));
  const now = new Map<string, string>();
  const lead = (from: string, to: string | undefined) => {
    if (to !== undefined && known.has(to) && !known.has(from)) now.set(from, to);
  };
  for (const [from, to] of renames.toReversed()) if (!now.has(from)) lead(from, now.get(to) ?? to);
  for (const { id, formerly = [] } of entries) for (const old of formerly) lead(old, id);
  return [
    ...entries.map(({ id }) => handedOn({ params: { id }, props: {} })),
    ...[...now].map(([id, to]) => handedOn({ params: { id }, props: { now: to } })),
  ];
}
