import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
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

/** All that is asked of a repository, in one question: each program that is started costs a save of an author. */
const whatItIs = ['--is-bare-repository', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix'];

/** Finds the repository of a content folder, or says why there is none. */
export function openRepository(folder: string): Repository | NoRepository {
  const real = realpathSync(folder);
  const answer = askGit(real, ['rev-parse', ...whatItIs, '--show-cdup', '--revs-only', 'HEAD^{commit}']);
  if (answer === undefined) return askGit(real, ['--version']) === undefined ? 'no-git' : 'no-repository';
  const [bare, inside, shallow, prefix = '', ...rest] = answer.trimEnd().split('\n');
  if (bare !== 'true' && inside !== 'true') return 'no-repository';
  return {
    // Where there is a working tree, git says how to go up to its top.
    root: inside === 'true' ? resolve(real, rest[0] ?? '') : real,
    prefix: prefix.replace(/\/$/, ''),
    head: rest.find((line) => /^[0-9a-f]{40,64}$/.test(line)) ?? null,
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
