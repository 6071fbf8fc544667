import { PoplarError } from '../poplar-error.ts';
import { askGit } from './run.ts';

/** The day on which a commit was made, as its author's clock said. */
export function commitDay(root: string, commit: string): string {
  const day = askGit(root, ['log', '-1', '--format=%as', '--end-of-options', commit])?.trim();
  if (!day) throw new PoplarError(`git cannot tell when ${commit} was made.`);
  return day;
}
