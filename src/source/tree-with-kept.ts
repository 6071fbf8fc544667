import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installed, keyOf, openCache } from './cache.ts';
import { cacheFolder, projectRoot } from './environment.ts';
import { readTree, type Tree, treeOf } from './files.ts';
import { keptBytes, resultsIn } from './kept-bytes.ts';
import { keptBeside, type KeptReading } from './kept-reading.ts';
import { compareText } from './text-order.ts';

/** A report of fewer files is understood before what was kept of it could be taken. */
const leastFiles = 500;

/** Where no more than this share had to be made, what is kept serves the next command as well. */
const shareToKeep = 1 / 20;

/** What an earlier command kept of a report; `save` keeps it for the next one. */
interface Kept {
  readonly kept: KeptReading;
  readonly save: () => void;
}

/** An entry of the report's cache: where it belongs, and what stands there. */
interface Entry {
  readonly folder: string;
  readonly key: string;
  readonly bytes: Uint8Array | undefined;
}

/** A content folder as it was read, with what an earlier command kept of a large one: plain data, which a thread can hand over. */
export interface FolderRead {
  readonly found: Omit<Tree, 'digest' | 'kept'>;
  readonly reading: Entry | undefined;
  readonly judging: Entry | undefined;
}

/** Reads a content folder, and what an earlier command understood of its files and said of them. */
export function readContentFolder(root: string): FolderRead {
  const { name, files, problems, paths, pictures = new Map() } = readTree(root);
  const isLarge = files.length >= leastFiles;
  const entry = (of: string, programFiles: readonly string[]) =>
    isLarge ? entryOf(root, of, programFiles) : undefined;
  return {
    found: { name, files, problems, paths, pictures },
    reading: entry('reading', readerFiles),
    judging: entry('judging', [...readerFiles, ...judgeFiles]),
  };
}

/**
 * The tree of a content folder beside what an earlier command understood of its files; `save` keeps it for the next one.
 * `judgements` opens what its rules said, of a report where asking all of them takes longer.
 */
export function treeWithKept({ found, reading, judging }: FolderRead): {
  readonly tree: Tree;
  readonly save: () => void;
  readonly judgements: () => Kept | undefined;
} {
  const judgements = () => judging && keptIn(judging);
  if (!reading) return { tree: treeOf(found), save: () => undefined, judgements };
  const { kept, save } = keptIn(reading);
  return { tree: treeOf({ ...found, kept }), save, judgements };
}

/**
 * One entry of the report's cache, with every file of the program that decides of it in its key. What is damaged, of
 * another program or cannot be written costs time and nothing else.
 */
function entryOf(root: string, name: string, programFiles: readonly string[]): Entry {
  const folder = join(cacheFolder(), keyOf(root).slice(0, 16), name);
  const key = keyOf(name, versionOf(projectRoot(), programFiles));
  return { folder, key, bytes: openCache(folder).get(key) };
}

function keptIn({ folder, key, bytes }: Entry): Kept {
  const { kept, entries, made } = keptBeside(bytes ? resultsIn(bytes) : new Map());
  const save = () => {
    if (made() <= entries.size * shareToKeep) return;
    const cache = openCache(folder);
    cache.set(key, keptBytes(entries));
    cache.sweep();
  };
  return { kept, save };
}

/** All that decides what reading gives: what `model` may import, the schemas, and the packages. */
const readerFiles = ['src/source', 'src/model', 'schemas', 'package.json', 'package-lock.json', ...installed];

/** What decides besides what rules say: all that `lint` may import. */
const judgeFiles = ['src/insight', 'src/history', 'src/wording', 'src/lint'];

/** A hash of some of the program, in less time than the whole would take. */
function versionOf(root: string, paths: readonly string[]): string {
  const digest = createHash('sha256').update(process.version);
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))).sort(compareText))
    digest.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  return digest.digest('hex');
}

function filesUnder(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
