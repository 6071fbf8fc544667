import { type SourceFile, type Tree, treeOf } from '../files.ts';
import { fileStart, type Problem } from '../problem.ts';
import { type PathKind, judgeEntry, refusedSource, sizeRefusal, sourceOf } from '../source-file.ts';
import { compareText } from '../text-order.ts';
import { type Differing, differing, folderThen, movesIn, movesSince } from './moves.ts';
import { openObjects } from './objects.ts';
import type { Repository } from './repository.ts';
import { askGitMeanwhile } from './run.ts';

/** What the reading of a commit's content may be spared, and what it is called. */
interface TreeOptions {
  /** The content folder as problems name it. */
  readonly name?: string;
  /** Where it stood in that commit, from the repository's top; where it stands now, unless said otherwise. */
  readonly folder?: string;
  /** Files read already, by `sourceKey`; what is read is added, so that two commits share what they have in common. */
  readonly known?: Map<string, SourceFile>;
}

/** What a file of the content is known by in any commit: its object, and its path in the content. */
function sourceKey(object: string, path: string): string {
  return `${object} ${path}`;
}

/**
 * The content folder as a commit holds it, read from git's objects: nothing is checked out, no link followed, and no
 * file outside the folder read. What is published as it is (`public/`) is not looked into. Undefined where the commit
 * has no such folder.
 */
export async function treeAt(
  repository: Repository,
  commit: string,
  { folder = repository.prefix, name = folder || 'content', known = new Map() }: TreeOptions = {},
): Promise<Tree | undefined> {
  const entries = await entriesAt(repository, commit, folder);
  return entries && treeOfEntries(repository, entries, { name, known });
}

async function treeOfEntries(
  repository: Repository,
  entries: readonly Entry[],
  { name, known, kept }: Required<Pick<TreeOptions, 'name' | 'known'>> & Pick<Tree, 'kept'>,
): Promise<Tree> {
  const problems: Problem[] = [];
  const paths = new Set<string>();
  const found: Entry[] = [];
  let closed: string | undefined;
  for (const entry of entries) {
    const { path, kind } = entry;
    if (closed !== undefined && path.startsWith(`${closed}/`)) continue;
    const verdict = judgeEntry(path, kind);
    if (kind === 'folder' && verdict !== 'enter') closed = path;
    if (verdict === 'pass') continue;
    paths.add(path);
    if (verdict === 'read') found.push(entry);
    else if (typeof verdict === 'object') problems.push({ ...verdict, file: `${name}/${path}`, range: fileStart });
  }
  const isKnown = ({ object, path }: Entry) => known.has(sourceKey(object, path));
  const objects = found.every(isKnown) ? undefined : openObjects(repository.root);
  const read = await Promise.all(
    found
      .toSorted((a, b) => compareText(a.path, b.path))
      .map(async ({ path, object, size }) => {
        const key = sourceKey(object, path);
        const before = known.get(key);
        if (before) return { source: before, problems: [] };
        const file = `${name}/${path}`;
        const refused = sizeRefusal(file, size);
        if (refused) return refused;
        const bytes = await objects?.read(object);
        if (!bytes)
          return refusedSource('file-can-be-read', file, 'The clone holds no text of this file. Fetch all of it.');
        const made = sourceOf(bytes, { path, file });
        if (made.source) known.set(key, made.source);
        return made;
      }),
  );
  await objects?.close();
  problems.push(...read.flatMap((one) => one.problems));
  return treeOf({ name, files: read.flatMap(({ source }) => source ?? []), problems, paths, ...(kept && { kept }) });
}

/** The content of an earlier version, and where each file of it stood, by where it stands now, of those that were renamed. */
interface EarlierVersion {
  readonly tree: Tree | undefined;
  /** The folder in which it stood, from the repository's top. */
  readonly folder: string;
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * The content as a commit holds it, wherever it stood then, beside the content as it stands in the working tree: only
 * files that differ are read from git; all others are the very same objects, so that nobody need understand them again,
 * and what is kept of the one is kept of both. Content whose folder was moved is read in full. Git is asked which files
 * those are, unless it has said so.
 */
export async function versionBeside(
  repository: Repository,
  commit: string,
  working: () => Tree | Promise<Tree>,
  known?: Differing,
): Promise<EarlierVersion> {
  const { prefix } = repository;
  const way = { from: commit, to: null };
  const [differs, entries, { name, files, kept }] = await Promise.all([
    known ?? differing(repository, way, prefix),
    entriesAt(repository, commit, prefix),
    working(),
  ]);
  if (!entries?.some(({ path }) => path === 'report.yaml')) {
    const folder = await folderThen(repository, way);
    return {
      tree: await treeAt(repository, commit, { folder, name }),
      folder,
      moved: await movesSince(repository, way, folder),
    };
  }
  const same = new Map(
    files
      .filter(({ path }) => differs && !differs.paths.has(prefix === '' ? path : `${prefix}/${path}`))
      .map((source) => [source.path, source]),
  );
  const alike = new Map(
    entries.flatMap(({ object, path }) => {
      const source = same.get(path);
      return source ? [[sourceKey(object, path), source] as const] : [];
    }),
  );
  return {
    tree: await treeOfEntries(repository, entries, { name, known: alike, ...(kept && { kept }) }),
    folder: prefix,
    moved: movesIn(repository, differs?.renamed ?? new Map(), prefix),
  };
}

interface Entry {
  readonly path: string;
  readonly kind: PathKind;
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

/** Everything below a folder of a commit, folders ahead of what they hold; undefined where there is no such folder. */
async function entriesAt({ root }: Repository, commit: string, folder: string): Promise<readonly Entry[] | undefined> {
  const listed = await askGitMeanwhile(root, ['ls-tree', '-r', '-t', '-z', '-l', '--full-tree', `${commit}:${folder}`]);
  return listed?.split('\0').flatMap((line): readonly Entry[] => {
    const tab = line.indexOf('\t');
    const [mode = '', type, object = '', size] = line.slice(0, tab).split(/ +/);
    return tab < 0 ? [] : [{ path: line.slice(tab + 1), kind: kindOf(mode, type), object, size: Number(size) || 0 }];
  });
}

function kindOf(mode: string, type: string | undefined): PathKind {
  if (type === 'tree') return 'folder';
  if (type === 'commit') return 'submodule';
  return mode === '120000' ? 'link' : 'file';
}
