import type { Report } from '../model/report.ts';
import { type EntryKind, entryKinds } from './entries.ts';

/** One entry of the list of everything. */
export interface BrowseEntry {
  readonly label: string;
  readonly path: string;
  readonly kind: EntryKind;
}

const lists = new WeakMap<Report, readonly BrowseEntry[]>();

/** Everything that has a page, kind by kind. */
export function everything(report: Report): readonly BrowseEntry[] {
  let list = lists.get(report);
  if (!list) {
    list = entryKinds.flatMap((kind) =>
      kind.entries(report).map(({ id, title }) => ({ label: title, path: `${kind.path}${id}/`, kind })),
    );
    lists.set(report, list);
  }
  return list;
}
