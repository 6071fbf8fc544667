import type { Report } from '../model/report.ts';
import { entriesAround, entryKinds } from './entries.ts';
import { pagesOf, type Section, type SectionId, sections } from './nav.ts';

/** How many entries of the current branch the Explorer shows; the rest is in `/browse/`. */
export const siblingsShown = 30;

/** A link of the Explorer, with what stands below it while it is the current branch. */
export interface ExplorerLink {
  readonly label: string;
  readonly path: string;
  readonly below: readonly { readonly label: string; readonly path: string }[];
  /** How many entries are left out. */
  readonly left: number;
}

/** A section of the Explorer. */
export interface ExplorerBranch {
  readonly section: Section;
  readonly open: boolean;
  readonly links: readonly ExplorerLink[];
}

/** What the Explorer shows on the page at `path`: every section, and entries only around the current one. */
export function explorerOf(report: Report, path: string, current: SectionId): readonly ExplorerBranch[] {
  return sections
    .filter(({ id }) => id !== 'home')
    .map((section) => ({
      section,
      open: section.id === current,
      links: pagesOf(section.id).map((page) => {
        const kind = entryKinds.find((candidate) => candidate.path === page.path);
        if (!kind || !path.startsWith(kind.path)) return { label: page.label, path: page.path, below: [], left: 0 };
        const id = path.slice(kind.path.length).split('/')[0];
        const { shown, left } = entriesAround(kind.entries(report), id, siblingsShown);
        const below = shown.map((entry) => ({ label: entry.title, path: `${kind.path}${entry.id}/` }));
        return { label: page.label, path: page.path, below, left };
      }),
    }));
}
