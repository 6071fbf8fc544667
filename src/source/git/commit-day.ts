import { PoplarError } from '../poplar-error.ts';
import { askGit } from './run.ts';

/** The day on which a commit was made, as its author's clock said. */
export function commitDay(root: string, commit: string): string {
  const day = askGit(root, ['log', '-1', '--format=%as', '--end-of-options', commit])?.trim();
  if (!day) throw new PoplarError(`git cannot tell when ${commit} was made.`);
  return day;
}

/**
 * The files that commits wrote after a day on the line that led to one, named from the top as they are called there. Whoever
 * gave a file another name or folder and left its bytes alone did not write it.
 */
export function writtenAfter(root: string, commit: string, day: string): ReadonlySet<string> {
  const line = ['--first-parent', '--diff-merges=first-parent', '--name-status', '--find-renames=100%', '--format=%as'];
  const answer = askGit(root, ['log', ...line, `--since=${day}T00:00:00`, '--end-of-options', commit]);
  if (answer === undefined) throw new PoplarError(`git cannot tell what was written after ${day}.`);
  const written = new Set<string>();
  /** What a file was called before the commits that were gone through, the newest first, and is called now. */
  const names = new Map<string, string>();
  let on = '';
  for (const said of answer.split('\n')) {
    const [status = '', path, to] = said.split('\t');
    if (path === undefined) on = status || on;
    else if (to !== undefined) names.set(path, names.get(to) ?? to);
    else if (on > day) written.add(names.get(path) ?? path);
  }
  return written;
}
