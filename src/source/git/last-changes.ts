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
  const found = new Map<string, { readonly commit: string; readonly merge: boolean }>();
  for await (const { hash, parents, changes } of commitsTouching(repository, {
    from: head,
    folder: repository.prefix,
  })) {
    const merge = parents.length > 1;
    for (const { path, after } of changes) {
      const known = found.get(path);
      if (after !== null && current.get(path) === after && (!known || (known.merge && !merge)))
        found.set(path, { commit: hash.slice(0, 7), merge });
    }
  }
  const { prefix } = repository;
  const inside = (path: string) => (prefix === '' ? path : path.slice(prefix.length + 1));
  return new Map([...found].map(([path, { commit }]) => [inside(path), commit]));
}

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
