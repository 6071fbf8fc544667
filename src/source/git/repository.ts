import { realpathSync } from 'node:fs';
import { askGit } from './run.ts';

/** The repository in which a folder stands. */
export interface Repository {
  /** The folder that git is asked in: the working tree's top, or the bare repository. */
  readonly root: string;
  /** The content folder inside it, with forward slashes and without one at the end; empty for the top. */
  readonly prefix: string;
  /** The commit that is checked out, in full; null on a branch without any. */
  readonly head: string | null;
  /** Whether the older history was left out when it was cloned. */
  readonly shallow: boolean;
}

/** Why there is no history to read. */
export type NoRepository = 'no-git' | 'no-repository';

/** Finds the repository of a content folder, or says why there is none. */
export function openRepository(folder: string): Repository | NoRepository {
  const real = realpathSync(folder);
  const answer = askGit(real, ['rev-parse', '--is-bare-repository', '--is-shallow-repository', '--show-prefix']);
  if (answer === undefined) return askGit(real, ['--version']) === undefined ? 'no-git' : 'no-repository';
  const [bare, shallow, prefix = ''] = answer.split('\n');
  const root = bare === 'true' ? real : askGit(real, ['rev-parse', '--show-toplevel'])?.trimEnd();
  if (root === undefined) return 'no-repository';
  return {
    root,
    prefix: prefix.replace(/\/$/, ''),
    head: commitNamed(root, 'HEAD') ?? null,
    shallow: shallow === 'true',
  };
}

/** The full hash of the commit that a revision names; undefined where it names none. */
export function commitNamed(root: string, revision: string): string | undefined {
  return askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])?.trimEnd();
}

/** The last commit that two revisions share; undefined where their histories never met. */
export function mergeBase(root: string, one: string, other: string): string | undefined {
  return askGit(root, ['merge-base', '--end-of-options', one, other])?.trimEnd() || undefined;
}

/** The branch that others leave from: what the remote calls so, else the usual names; undefined where there is none. */
export function defaultBranch(root: string): string | undefined {
  const said = askGit(root, ['rev-parse', '--abbrev-ref', '--verify', '--quiet', 'origin/HEAD'])?.trim();
  return [said, 'origin/main', 'main', 'origin/master', 'master'].find(
    (name) => name !== undefined && name !== '' && commitNamed(root, name) !== undefined,
  );
}

/** Whether a clone may hold only some of its files, with the rest left where it was cloned from. */
export function isPartial(root: string): boolean {
  return askGit(root, ['config', '--get-regexp', '^remote\\..*\\.(promisor|partialclonefilter)$']) !== undefined;
}
