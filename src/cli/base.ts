import { reasonIn } from '../history/reason.ts';
import type { Base, NoBase } from '../history/since.ts';
import { loadReport } from '../model/load-report.ts';
import { today } from '../source/environment.ts';
import type { Tree } from '../source/files.ts';
import { commitDay, writtenAfter } from '../source/git/commit-day.ts';
import { commitsTouching } from '../source/git/log.ts';
import { type Differing, inFolder, uncommitted } from '../source/git/moves.ts';
import { commitNamed, mergeBase, openRepository, type Repository } from '../source/git/repository.ts';
import { versionBeside } from '../source/git/tree-at.ts';
import { PoplarError } from '../source/poplar-error.ts';

/** The content as it stands, which may still be read. */
type Reading = () => Tree | Promise<Tree>;

/**
 * The version that what was typed with --base leads to: where the branch left that one. Without it, the last commit,
 * so that only what is not committed yet is judged. Null where nothing changed since, or nothing was ever committed. Git
 * begins to look at once, while the content may still be read.
 */
export async function versionBefore(
  root: string,
  tree: Reading,
  typed: string | undefined,
): Promise<Base | NoBase | null> {
  const repository = openRepository(root);
  if (typeof repository === 'string') {
    if (typed !== undefined) throw withoutHistory(repository);
    return repository;
  }
  const { head, shallow } = repository;
  if (head === null) return null;
  if (typed === undefined) {
    const differs = await uncommitted(repository);
    return differs === null ? null : baseAt(repository, head, tree, differs);
  }
  const named = commitNamed(repository.root, typed);
  if (named === undefined) throw unknownCommit(typed, repository);
  const base = mergeBase(repository.root, named, head);
  if (base === undefined) return shallow ? 'shallow' : 'no-common-commit';
  return baseAt(repository, base, tree);
}

/** Refuses a revision that names no commit. */
export function unknownCommit(typed: string, { shallow }: Pick<Repository, 'shallow'>): PoplarError {
  return new PoplarError(`git knows no commit "${typed}".`, {
    hint: shallow
      ? 'This clone holds only the newest commits. Fetch all with "git fetch --unshallow", or name one that it holds.'
      : 'Name a branch, a tag or a commit, such as main or origin/main; fetch it first where the clone is young.',
  });
}

/** Refuses what cannot be done without a history. */
export function withoutHistory(why: 'no-git' | 'no-repository'): PoplarError {
  return why === 'no-git'
    ? new PoplarError('git is not installed here, so nobody can tell what changed.', { hint: 'Install git.' })
    : new PoplarError('The content is kept in no git repository, so nobody can tell what changed.', {
        hint: 'Put it into one with "git init" and a first commit, or name another folder with --content.',
      });
}

async function baseAt(
  repository: Repository,
  commit: string,
  working: Reading,
  differs?: Differing,
): Promise<Base | NoBase> {
  const { tree, folder, moved } = await versionBeside(repository, commit, working, differs);
  const report = tree && loadReport(tree, { today }).report;
  if (!tree || !report) return 'unreadable';
  const texts = new Map(tree.files.map(({ path, text }) => [path, text]));
  return {
    report,
    wasOver: daysOver(repository, commit, folder),
    textOf: (path) => texts.get(path) ?? '',
    moved,
    reasons: await reasonsSince(repository, commit),
  };
}

/**
 * Tells whether a day was over when a version was committed, or when a table came to say what it says there: that others
 * were committed later made none of its figures final. `folder` is where the content stood then. Git is asked where some
 * figures differ.
 */
export function daysOver({ root }: Repository, commit: string, folder: string): Base['wasOver'] {
  const days = new Map<string, ReadonlySet<string>>();
  let on: string | undefined;
  return (day, table) => {
    on ??= commitDay(root, commit);
    if (table === undefined || day >= on) return day < on;
    const written = days.get(day) ?? writtenAfter(root, commit, day);
    days.set(day, written);
    return written.has(inFolder(folder, table));
  };
}

/** The reasons that commits after one give, by the content files they touched, the newest first. */
export async function reasonsSince(
  repository: Repository,
  base: string,
  head: string | null = repository.head,
): Promise<Base['reasons']> {
  const { prefix } = repository;
  const reasons = new Map<string, string[]>();
  if (head === null || base === head) return reasons;
  for await (const { message, changes } of commitsTouching(repository, { from: `${base}..${head}`, folder: prefix })) {
    const reason = reasonIn(message);
    if (reason === null) continue;
    for (const { path, movedFrom } of changes)
      for (const touched of [path, movedFrom ?? path]) {
        const inside = prefix === '' ? touched : touched.slice(prefix.length + 1);
        reasons.set(inside, [...(reasons.get(inside) ?? []), reason]);
      }
  }
  return reasons;
}
