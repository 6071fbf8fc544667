import { PoplarError } from '../poplar-error.ts';
import { askGit } from './run.ts';

/** The day on which a commit was made, as its author's clock said. */
export function commitDay(root: string, commit: string): string {
  const day = askGit(root, ['log', '-1', '--format=%as', '--end-of-options', commit])?.trim();
  if (!day) throw new PoplarError(`git cannot tell when ${commit} was made.`);
  return day;
}

/** The files of a folder that commits wrote after a day on the line that led to one; both are named from the top. */
export function writtenAfter(root: string, commit: string, day: string, folder: string): ReadonlySet<string> {
  const line = ['--first-parent', '--diff-merges=first-parent', '--name-only', '--no-renames', '--format=%as'];
  const range = [`--since=${day}T00:00:00`, '--end-of-options', commit, '--', `:(top,literal)${folder}`];
  const answer = askGit(root, ['log', ...line, ...range]);
  if (answer === undefined) throw new PoplarError(`git cannot tell what was written after ${day}.`);
  const files = new Set<string>();
  let on = '';
  for (const said of answer.split('\n')) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(said)) on = said;
    else if (said !== '' && on > day) files.add(said);
  }
  return files;
}
