import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareSeverity, type Position, type Problem } from '../source/problem.ts';
import { madeOnce } from '../source/reads.ts';
import type { SiteContext } from './build/context.ts';
import { sourceLink } from './source-link.ts';

/** What pages show of a problem: not what would mend it, nor all that it has to do with. */
export interface ShownProblem extends Pick<Problem, 'rule' | 'severity' | 'message' | 'file'> {
  readonly start: Position;
}

export function shownProblem({ rule, severity, message, file, range: { start } }: Problem): ShownProblem {
  return { rule, severity, message, file, start };
}

/** Where a problem stands, in words and as links. */
export interface CheckPlace {
  /** "plans/late-fee-grace/plan.yaml:4:8" */
  readonly label: string;
  /** The line where the repository's host shows it. */
  readonly repository: string | undefined;
  /** The line in the author's own editor; never on a published page. */
  readonly editor: string | undefined;
}

type Places = Pick<SiteContext, 'folder' | 'authorsFolder'> & {
  readonly report: Pick<SiteContext['report'], 'settings'>;
};

/** Says where a problem stands and how to get there. */
export function placeOf({ file, start }: ShownProblem, { folder, authorsFolder, report }: Places): CheckPlace {
  const path = pathInContent(file, folder);
  const place = `${start.line}:${start.column}`;
  return {
    label: `${path}:${place}`,
    repository: sourceLink(path, report.settings, start.line),
    editor: authorsFolder && `vscode://file${pathToFileURL(join(authorsFolder, path)).pathname}:${place}`,
  };
}

/** The path inside the content of a file as problems name it. */
export function pathInContent(file: string, folder: string): string {
  return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
}

/** Problems in the order in which they want to be mended: errors lead, each kind in the order of the files. */
export function worstFirst(problems: readonly Problem[]): readonly Problem[] {
  return madeOnce(problems, 'worst first', () => problems.toSorted((a, b) => compareSeverity(a.severity, b.severity)));
}
