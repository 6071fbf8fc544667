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
  const below = folder === repository.prefix ? folder : '';
  return movesIn(repository, await renames(repository, way, below), folder);
}

/** The same of renames that are known already. */
export function movesIn(
  { prefix }: Repository,
  renamed: ReadonlyMap<string, string>,
  folder: string,
): ReadonlyMap<string, string> {
  const inside = (path: string, top: string) => (top === '' ? path : path.slice(top.length + 1));
  return new Map(
    [...renamed]
      .filter(([now, before]) => isIn(prefix, now) && isIn(folder, before))
      .map(([now, before]) => [inside(now, prefix), inside(before, folder)] as const)
      .filter(([now, before]) => now !== before),
  );
}

/**
 * How the content stands to the commit that is checked out: null where all is as it was committed. Undefined where files
 * came, went or may have been renamed, which `differing` tells; what was only changed in its place, git need not be asked twice.
 */
export async function uncommitted({ root, prefix }: Repository): Promise<Differing | null | undefined> {
  const status = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored=no', '--'];
  const answer = await askGitMeanwhile(root, [...status, ...pathspec(prefix)]);
  if (answer === '') return null;
  const fields = answer?.split('\0').slice(0, -1);
  // A file that git does not know yet stands in no commit, so it is none that differs from one.
  if (!fields?.every((field) => /^(?: M|M |MM|\?\?) /.test(field))) return undefined;
  const changed = fields.filter((field) => !field.startsWith('??')).map((field) => field.slice(3));
  return { paths: new Set(changed), renamed: new Map() };
}

async function renames(repository: Repository, way: Way, folder: string): Promise<ReadonlyMap<string, string>> {
  return (await differing(repository, way, folder))?.renamed ?? new Map();
}

/** What is not the same in two versions; paths from the repository's top. */
export interface Differing {
  readonly paths: ReadonlySet<string>;
  /** Where it stood, by where it stands now. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The paths below a folder that stand otherwise in two versions, and which of them git says were renamed; undefined where it refuses. */
export async function differing(
  { root }: Repository,
  { from, to }: Way,
  folder: string,
): Promise<Differing | undefined> {
  const asked = ['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-textconv'];
  const versions = to === null ? [from] : [from, to];
  const all = [...asked, '--ignore-submodules=all', ...versions, '--', ...pathspec(folder)];
  const fields = (await askGitMeanwhile(root, all))?.split('\0');
  if (!fields) return undefined;
  const paths = new Set<string>();
  const renamed = new Map<string, string>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [kind = '', path = ''] = fields.slice(at, at + 2);
    paths.add(path);
    if (!kind.startsWith('R')) continue;
    const now = fields[++at + 1] ?? '';
    paths.add(now);
    renamed.set(now, path);
  }
  return { paths, renamed };
}

function pathspec(folder: string): readonly string[] {
  return folder === '' ? [] : [`:(top,literal)${folder}`];
}

/** A path of the content, from the repository's top. */
export function inFolder(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function isIn(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
