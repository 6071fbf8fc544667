import type { FileFacts, ListedType } from './commit-facts.ts';
import { compareLists } from './compare-lists.ts';
import type { Data } from './own-data.ts';

/** The entries of one list on either side of a commit; null where it was or is not there. */
export interface ListVersions {
  readonly before: readonly Data[] | null;
  readonly after: readonly Data[] | null;
}

/** What a commit did to all lists of one type at once. */
export function factsOfLists(of: ListedType, versions: readonly ListVersions[]): readonly FileFacts[] {
  const entries = (side: keyof ListVersions) => versions.flatMap((version) => version[side] ?? []);
  const changes = compareLists(entries('before'), entries('after'));
  const did = versions.every(({ before }) => before === null) ? 'opened' : 'changed';
  return changes.length > 0 ? [{ id: of, formerly: null, of, did, changes }] : [];
}
