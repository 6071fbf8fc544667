import type { Report } from '../model/report.ts';
import { madeOnce } from '../source/reads.ts';
import type { ShellWords } from '../wording/shell-words.ts';
import { entriesAround, entryKinds, isAmong } from './entries.ts';
import { pagesOf, type Section, type SectionId, sections } from './nav.ts';

/** A branch with no more entries the Explorer shows whole. */
const wholeUpTo = 30;

/**
 * So many it shows of a longer one, around the current entry; the rest is in `/browse/`. Each that is shown here shows this
 * one, and is made anew when it is called otherwise: so a further page of the list, which shows others, shows none of them.
 */
const shownOfMore = 12;

/** A link of the Explorer, with what stands below it while it is the current branch. */
export interface ExplorerLink {
  readonly label: string;
  readonly path: string;
  readonly below: readonly { readonly label: string; readonly path: string }[];
  /** What is left out, where there is more than can be shown. */
  readonly rest?: string;
}

/** A section of the Explorer. */
export interface ExplorerBranch {
  readonly section: Section;
  readonly open: boolean;
  readonly links: readonly ExplorerLink[];
}

/** What the Explorer shows on the page at `path`: every section, and entries only around the current one. */
export function explorerOf(
  report: Report,
  path: string,
  current: SectionId,
  words: ShellWords,
): readonly ExplorerBranch[] {
  return sections
    .filter(({ id }) => id !== 'home')
    .map((section) => ({
      section,
      open: section.id === (current === 'home' ? 'pain-points' : current),
      links: pagesOf(section.id).map((page) => {
        const kind = entryKinds.find((candidate) => candidate.path === page.path);
        const label = kind ? words.entries[kind.name].all : words.pages[page.name];
        if (page.path === '/pain-points/' && current === 'home')
          return { label, path: page.path, below: focusOf(report) };
        if (!kind || !path.startsWith(kind.path)) return { label, path: page.path, below: [] };
        const [id] = path.slice(kind.path.length).split('/');
        const entries = kind.entries(report);
        if (entries.length > wholeUpTo && id && !isAmong(entries, id)) return { label, path: page.path, below: [] };
        const { shown, left } = entriesAround(entries, id, entries.length > wholeUpTo ? shownOfMore : wholeUpTo);
        const below = shown.map((entry) => ({ label: entry.title, path: `${kind.path}${entry.id}/` }));
        return {
          label,
          path: page.path,
          below,
          ...(left > 0 ? { rest: words.moreIn(left, words.entries[kind.name].many) } : {}),
        };
      }),
    }));
}

/** The home page has no siblings; what is worked on now stands in their place. */
function focusOf(report: Report): ExplorerLink['below'] {
  return madeOnce(report, 'focus', () =>
    report.painPoints.all
      .filter(({ status }) => status === 'focus')
      .slice(0, wholeUpTo)
      .map(({ id, title }) => ({ label: title, path: `/pain-points/${id}/` })),
  );
}
