import type { Report } from '../model/report.ts';
import { madeOnce } from '../source/reads.ts';
import { type EntryKind, entryKinds } from './entries.ts';

/** One entry of the list of everything. */
export interface BrowseEntry {
  readonly label: string;
  readonly path: string;
  readonly kind: EntryKind;
}

/** Everything that has a page, kind by kind. */
export function everything(report: Report): readonly BrowseEntry[] {
  return madeOnce(report, 'everything', () =>
    entryKinds.flatMap((kind) =>
      kind.entries(report).map(({ id, title }) => ({ label: title, path: `${kind.path}${id}/`, kind })),
    ),
  );
}
