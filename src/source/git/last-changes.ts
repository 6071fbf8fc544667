import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitsTouching } from './log.ts';
import { blobName } from './blob-name.ts';
import type { HistoryPlace } from './history-place.ts';
import { type NoRepository, openRepository, type Repository } from './repository.ts';
import { askGit } from './run.ts';

/**
 * The commit that made each file below a folder what it is, shortened, by the file's path from that folder. Files with
 * changes that are not committed have none, and so has every file where the history is not all there. Where a merge
 * brought a file in, the commit that was merged is named; one that a merge threw away never is.
 */
export async function lastChanges(
  folder: string,
  place: HistoryPlace | NoRepository = standsIn(folder),
): Promise<ReadonlyMap<string, string>> {
  if (typeof place === 'string') return new Map();
  const { repository, apart } = place;
  if (repository.head === null || repository.shallow) return new Map();
  const current = apart ? committedApart(repository, folder) : committed(repository);
  if (!current) return new Map();
  try {
    return await commitsOf(current, repository, repository.head);
  } catch {
    // A clone that left objects out cannot tell, and nothing of a page depends on it.
    return new Map();
  }
}

function standsIn(folder: string): HistoryPlace | NoRepository {
  const repository = openRepository(folder);
  return typeof repository === 'string' ? repository : { repository, apart: false };
}

async function commitsOf(current: ReadonlyMap<string, string>, repository: Repository, head: string) {
  const { root, prefix } = repository;
  const name = [root, prefix, head].join('\0');
  // While somebody writes, the log is the same at each save.
  if (known?.name !== name) known = { name, made: makersIn(repository, head) };
  const made = await known.made;
  const inside = (path: string) => (prefix === '' ? path : path.slice(prefix.length + 1));
  const commits = new Map<string, string>();
  for (const [path, object] of current) {
    const commit = made.get(madeAs(path, object))?.commit;
    if (commit !== undefined) commits.set(inside(path), commit);
  }
  return commits;
}

/** Which commit made a file what it is in an object, and whether that was a merge. */
type Makers = ReadonlyMap<string, { readonly commit: string; readonly merge: boolean }>;

let known: { readonly name: string; readonly made: Promise<Makers> } | undefined;

async function makersIn(repository: Repository, head: string): Promise<Makers> {
  const found = new Map<string, { readonly commit: string; readonly merge: boolean }>();
  for await (const { hash, parents, changes } of commitsTouching(repository, {
    from: head,
    folder: repository.prefix,
  })) {
    const merge = parents.length > 1;
    for (const { path, after } of changes) {
      if (after === null) continue;
      const last = found.get(madeAs(path, after));
      if (!last || (last.merge && !merge)) found.set(madeAs(path, after), { commit: hash.slice(0, 7), merge });
    }
  }
  return found;
}

const madeAs = (path: string, object: string): string => `${path}\0${object}`;

/** The object of every file that stands as it was committed; undefined where git cannot tell. */
function committed(repository: Repository): ReadonlyMap<string, string> | undefined {
  const files = listed(repository);
  const changed = ask(
    repository,
    ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--'],
    ':(top,literal)',
  );
  if (!files || changed === undefined) return undefined;
  for (const line of changed) files.delete(line.slice(3));
  return files;
}

/** The same where the content stands elsewhere: its bytes tell. */
function committedApart(repository: Repository, folder: string): ReadonlyMap<string, string> | undefined {
  const files = listed(repository);
  for (const [path, object] of files ?? []) {
    const inside = repository.prefix === '' ? path : path.slice(repository.prefix.length + 1);
    if (blobOf(join(folder, inside), object) !== object) files?.delete(path);
  }
  return files;
}

function blobOf(file: string, like: string): string | undefined {
  try {
    return blobName(readFileSync(file), like);
  } catch {
    return undefined;
  }
}

/** The object of every file of the folder in the commit that is checked out, by its path from the repository's top. */
function listed(repository: Repository): Map<string, string> | undefined {
  const lines = ask(repository, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD', '--'], '');
  return (
    lines &&
    new Map(
      lines.map((line) => {
        const [entry = '', path = ''] = line.split('\t');
        return [path, entry.split(' ')[2] ?? ''];
      }),
    )
  );
}

function ask({ root, prefix }: Repository, args: readonly string[], magic: string): string[] | undefined {
  return askGit(root, [...args, ...(prefix === '' ? [] : [`${magic}${prefix}`])])
    ?.split('\0')
    .filter(Boolean);
}
