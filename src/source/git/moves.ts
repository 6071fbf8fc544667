import type { Repository } from './repository.ts';
import { askGit, askGitMeanwhile } from './run.ts';

/** Two versions of the content: commits by their hash, and the files as they stand where the later one is null. */
interface Way {
  readonly from: string;
  readonly to: string | null;
}

/** The content folder's path in an earlier version: another one where report.yaml was moved since. */
export async function folderThen(repository: Repository, way: Way): Promise<string> {
  const { root, prefix } = repository;
  const report = inFolder(prefix, 'report.yaml');
  if (askGit(root, ['cat-file', '-e', `${way.from}:${report}`]) !== undefined) return prefix;
  const before = (await renames(repository, way, '')).get(report);
  return before === undefined ? prefix : before.slice(0, -'/report.yaml'.length);
}

/** Where each content file stood, by where it stands now, of those that git says were renamed; paths in the content. */
export async function movesSince(
  repository: Repository,
  way: Way,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const inside = (path: string, top: string) => (top === '' ? path : path.slice(top.length + 1));
  const below = folder === repository.prefix ? folder : '';
  return new Map(
    [...(await renames(repository, way, below))]
      .filter(([now, before]) => isIn(repository.prefix, now) && isIn(folder, before))
      .map(([now, before]) => [inside(now, repository.prefix), inside(before, folder)] as const)
      .filter(([now, before]) => now !== before),
  );
}

/** Whether anything of the content stands otherwise than in the commit that is checked out, or is not committed yet. */
export async function isAsCommitted({ root, prefix }: Repository): Promise<boolean> {
  const status = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored=no', '--'];
  return (await askGitMeanwhile(root, [...status, ...pathspec(prefix)])) === '';
}

async function renames({ root }: Repository, { from, to }: Way, folder: string): Promise<ReadonlyMap<string, string>> {
  const asked = ['diff', '--name-status', '-z', '--find-renames', '--diff-filter=R', '--no-ext-diff', '--no-textconv'];
  const versions = to === null ? [from] : [from, to];
  const fields = (await askGitMeanwhile(root, [...asked, ...versions, '--', ...pathspec(folder)]))?.split('\0');
  const found = new Map<string, string>();
  for (let at = 0; fields && at + 2 < fields.length; at += 3) found.set(fields[at + 2] ?? '', fields[at + 1] ?? '');
  return found;
}

function pathspec(folder: string): readonly string[] {
  return folder === '' ? [] : [`:(top,literal)${folder}`];
}

function inFolder(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function isIn(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
