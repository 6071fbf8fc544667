import { askGit } from './run.ts';

/** The day on which a commit was made, as its author's clock said. */
export function commitDay(root: string, commit: string): string | undefined {
  return askGit(root, ['log', '-1', '--format=%as', '--end-of-options', commit])?.trim() || undefined;
}
