import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cache, keyOf } from '../cache.ts';
import { commitsTouching } from './log.ts';
import { blobName } from './blob-name.ts';
import type { HistoryPlace } from './history-place.ts';
import { type NoRepository, openRepository, type Repository } from './repository.ts';
import { PoplarError } from '../poplar-error.ts';
import { askGitMeanwhile } from './run.ts';

/** Where it is kept what a commit holds, and the program that found it out. */
interface Keeping {
  readonly cache: Cache;
  readonly program: string;
}

/**
 * The commit that made each file below a folder what it is, shortened, by the file's path from that folder. Files with
 * changes that are not committed have none, and so has every file where the history is not all there. Where a merge
 * brought a file in, the commit that was merged is named; one that a merge threw away never is.
 */
export async function lastChanges(
  folder: string,
  place: HistoryPlace | NoRepository = standsIn(folder),
  keeping?: Keeping,
): Promise<ReadonlyMap<string, string>> {
  if (typeof place === 'string') return new Map();
  const { repository, apart } = place;
  const { root, prefix, head } = repository;
  if (head === null || repository.shallow) return new Map();
  const name = [root, prefix, head].join('\0');
  // While somebody writes, what was committed is the same at each save.
  if (known?.name !== name) known = { name, files: keptFiles(repository, head, keeping) };
  const [changed, files] = await Promise.all([
    apart ? undefined : changedSince(head, repository),
    // A clone that left objects out cannot tell, and nothing of a page depends on it.
    known.files.catch(() => undefined),
  ]);
  if (!files || (!apart && !changed)) return new Map();
  const isAsCommitted = (path: string, object: string) =>
    changed ? !changed.has(path) : blobOf(join(folder, path), object) === object;
  const commits = new Map<string, string>();
  for (const [path, { object, commit }] of files)
    if (commit !== undefined && isAsCommitted(path, object)) commits.set(path, commit);
  return commits;
}

function standsIn(folder: string): HistoryPlace | NoRepository {
  const repository = openRepository(folder);
  return typeof repository === 'string' ? repository : { repository, apart: false };
}

/** What the commit that is checked out holds, by its path in the folder: each file's object and the commit that made it so. */
type CommittedFiles = ReadonlyMap<string, CommittedFile>;

interface CommittedFile {
  readonly object: string;
  readonly commit: string | undefined;
}

let known: { readonly name: string; readonly files: Promise<CommittedFiles> } | undefined;

/** What a commit holds never changes: one that a build before asked of is not asked of again. */
async function keptFiles(repository: Repository, head: string, keeping: Keeping | undefined): Promise<CommittedFiles> {
  if (!keeping) return committedFiles(repository, head);
  const { cache, program } = keeping;
  const key = keyOf('what a commit holds', program, repository.root, repository.prefix, head);
  const kept = cache.get(key)?.toString('utf8');
  if (kept !== undefined) return new Map(JSON.parse(kept) as [string, CommittedFile][]);
  const files = await committedFiles(repository, head);
  cache.set(key, JSON.stringify([...files]));
  cache.sweep();
  return files;
}

async function committedFiles(repository: Repository, head: string): Promise<CommittedFiles> {
  const [listed, made] = await Promise.all([
    ask(repository, ['ls-tree', '-r', '-z', '--full-tree', head, '--'], ''),
    makersIn(repository, head),
  ]);
  if (!listed) throw new PoplarError('git could not list what a commit holds.');
  return new Map(
    listed.map((line) => {
      const [entry = '', path = ''] = line.split('\t');
      const object = entry.split(' ')[2] ?? '';
      return [inside(repository, path), { object, commit: made.get(madeAs(path, object))?.commit }];
    }),
  );
}

function inside({ prefix }: Repository, path: string): string {
  return prefix === '' ? path : path.slice(prefix.length + 1);
}

/** Which commit made a file what it is in an object, and whether that was a merge. */
type Makers = ReadonlyMap<string, { readonly commit: string; readonly merge: boolean }>;

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

const status = ['status', '--porcelain=v2', '-z', '--branch', '--no-ahead-behind', '--no-renames'];

/** The files that are not as a commit holds them; undefined where git cannot tell, or has another one checked out by now. */
async function changedSince(head: string, repository: Repository): Promise<ReadonlySet<string> | undefined> {
  const lines = await ask(repository, [...status, '--untracked-files=no', '--'], ':(top,literal)');
  if (!lines?.includes(`# branch.oid ${head}`)) return undefined;
  const entries = lines.filter((line) => !line.startsWith('#')).map((line) => line.split(' '));
  // A path comes last and may hold spaces; of one that is not merged yet git tells two fields more.
  return new Set(entries.map((fields) => inside(repository, fields.slice(fields[0] === 'u' ? 10 : 8).join(' '))));
}

function blobOf(file: string, like: string): string | undefined {
  try {
    return blobName(readFileSync(file), like);
  } catch {
    return undefined;
  }
}

async function ask({ root, prefix }: Repository, args: readonly string[], magic: string) {
  const answer = await askGitMeanwhile(root, [...args, ...(prefix === '' ? [] : [`${magic}${prefix}`])]);
  return answer?.split('\0').filter(Boolean);
}
