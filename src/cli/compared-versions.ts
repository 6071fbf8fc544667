import type { Base } from '../history/since.ts';
import { contentName, readTree, realFolder, type SourceFile, type Tree } from '../source/files.ts';
import { folderThen, movesSince } from '../source/git/moves.ts';
import { commitNamed, defaultBranch, mergeBase, openRepository, type Repository } from '../source/git/repository.ts';
import { treeAt, versionBeside } from '../source/git/tree-at.ts';
import { PoplarError } from '../source/poplar-error.ts';
import { daysOver, reasonsSince, unknownCommit, withoutHistory } from './base.ts';

/** Two versions of the content, and what git tells of the way from one to the other. */
export interface Compared extends Pick<Base, 'moved' | 'reasons' | 'wasOver'> {
  readonly before: Tree;
  readonly after: Tree;
  /** What they are called; null for the files as they stand. */
  readonly names: { readonly from: string; readonly to: string | null };
}

/** Reads both versions, the committed ones from git's objects: nothing is checked out. */
export async function comparedVersions(
  root: string,
  typed: { readonly base: string | undefined; readonly head: string | undefined },
): Promise<Compared> {
  const repository = openRepository(realFolder(root));
  if (typeof repository === 'string') throw withoutHistory(repository);
  const named = (revision: string) => {
    const commit = commitNamed(repository.root, revision);
    if (commit === undefined) throw unknownCommit(revision, repository);
    return commit;
  };
  const head = typed.head === undefined ? repository.head : named(typed.head);
  if (head === null)
    throw new PoplarError('Nothing was ever committed here, so there is nothing to compare with.', {
      hint: 'Commit the report as it is; what you change from then on can be reviewed.',
    });
  const against = typed.base ?? defaultBranch(repository.root);
  if (against === undefined)
    throw new PoplarError('There is no default branch here to compare with.', {
      hint: 'Name one with --base <revision>.',
    });
  const base = mergeBase(repository.root, named(against), head);
  if (base === undefined)
    throw new PoplarError(`"${against}" and what is reviewed share no commit.`, {
      hint: repository.shallow
        ? 'This clone holds only the newest commits. Fetch all with "git fetch --unshallow".'
        : 'Name another revision with --base.',
    });
  return { ...(await treesOf(root, repository, base, typed.head === undefined ? null : head)), names: namesOf() };

  function namesOf(): Compared['names'] {
    const at = (revision: string, commit: string) =>
      commit.startsWith(revision) ? commit.slice(0, 7) : `${revision} (${commit.slice(0, 7)})`;
    return { from: at(against ?? '', base ?? ''), to: typed.head === undefined ? null : at(typed.head, head ?? '') };
  }
}

async function treesOf(root: string, repository: Repository, base: string, head: string | null) {
  const { before, folder, after, moved } =
    head === null ? await treesBeside(root, repository, base) : await treesAt(root, repository, base, head);
  if (!before)
    throw new PoplarError(`There is no folder ${repository.prefix} in the version to compare with.`, {
      hint: 'Name a later version with --base: everything in this one is new.',
    });
  return {
    before,
    after,
    moved,
    reasons: await reasonsSince(repository, base, head ?? repository.head),
    wasOver: daysOver(repository, base, folder),
  };
}

/** The earlier version, and the files as they stand. */
async function treesBeside(root: string, repository: Repository, base: string) {
  const after = readTree(root);
  const { tree: before, folder, moved } = await versionBeside(repository, base, () => after);
  return { before, folder, after, moved };
}

async function treesAt(root: string, repository: Repository, from: string, to: string) {
  const known = new Map<string, SourceFile>();
  const name = contentName(root);
  const folder = await folderThen(repository, { from, to });
  const after = await treeAt(repository, to, { name, known });
  if (!after)
    throw new PoplarError(`There is no folder ${repository.prefix} in what is reviewed.`, {
      hint: 'Name the content folder of that version with --content.',
    });
  return {
    before: await treeAt(repository, from, { name, folder, known }),
    folder,
    after,
    moved: await movesSince(repository, { from, to }, folder),
  };
}
