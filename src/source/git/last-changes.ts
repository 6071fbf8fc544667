import { commitsTouching } from './log.ts';
import { openRepository, type Repository } from './repository.ts';
import { askGit } from './run.ts';

/**
 * The commit that last changed each file below a folder, shortened, by the file's path from that folder. Files with
 * changes that are not committed have none, and so has every file where the history is not all there.
 */
export async function lastChanges(folder: string): Promise<ReadonlyMap<string, string>> {
  const repository = openRepository(folder);
  const found = new Map<string, string>();
  if (typeof repository === 'string' || repository.head === null || repository.shallow) return found;
  const inside = insideOf(repository);
  for await (const { hash, parents, changes } of commitsTouching(repository, {
    from: repository.head,
    folder: repository.prefix,
  }))
    if (parents.length < 2)
      for (const { path, after } of changes)
        if (after !== null && !found.has(inside(path))) found.set(inside(path), hash.slice(0, 7));
  for (const path of uncommitted(repository)) found.delete(inside(path));
  return found;
}

function insideOf({ prefix }: Repository): (path: string) => string {
  return (path) => (prefix === '' ? path : path.slice(prefix.length + 1));
}

function uncommitted({ root, prefix }: Repository): string[] {
  const where = prefix === '' ? [] : [`:(top,literal)${prefix}`];
  const answer = askGit(root, ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--', ...where]);
  return (answer ?? '')
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3));
}
