import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installed, keyOf, openCache } from './cache.ts';
import { cacheFolder, projectRoot } from './environment.ts';
import { readTree, type Tree, treeOf } from './files.ts';
import { keptPieces, resultsIn } from './kept-bytes.ts';
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

/** What an earlier command kept of a report: plain data, which a thread can hand over. */
export interface KeptEntries {
  readonly reading: Entry;
  readonly judging: Entry;
}

/** All that stands in a content folder: plain data, too. */
export type FoundInFolder = Omit<Tree, 'digest' | 'kept'>;

/** Reads a content folder. */
export function findInFolder(root: string): FoundInFolder {
  const { name, files, problems, paths, pictures = new Map() } = readTree(root);
  return { name, files, problems, paths, pictures };
}

/**
 * What an earlier command understood of a report's files and said of them, with every file of the program that decides
 * of it in its key. What is damaged, of another program or cannot be written costs time and nothing else.
 */
export function keptEntries(root: string): KeptEntries {
  const entry = (name: string, key: string): Entry => {
    const folder = join(cacheFolder(), keyOf(root).slice(0, 16), name);
    return { folder, key, bytes: openCache(folder).get(key) };
  };
  const reading = keyOf('reading', versionOf(projectRoot(), readerFiles));
  const judging = keyOf('judging', reading, versionOf(projectRoot(), judgeFiles));
  return { reading: entry('reading', reading), judging: entry('judging', judging) };
}

/** A content folder, with what was kept of it where it is large. */
export interface FolderRead {
  readonly found: FoundInFolder;
  readonly opened: { readonly reading: Kept; readonly judging: () => Kept } | undefined;
}

/** A content folder with what was kept of it. */
export function readContentFolder(root: string): FolderRead {
  const found = findInFolder(root);
  return { found, opened: isLarge(found) ? openEntries(keptEntries(root)) : undefined };
}

/** Whether what is kept of a report is taken in less time than it is understood. */
export function isLarge({ files }: FoundInFolder): boolean {
  return files.length >= leastFiles;
}

/** Opens what was kept of files; what was said of them where somebody asks. */
export function openEntries({ reading, judging }: KeptEntries): NonNullable<FolderRead['opened']> {
  return { reading: keptIn(reading), judging: () => keptIn(judging) };
}

/**
 * The tree of a content folder beside what an earlier command understood of its files; `save` keeps it for the next one.
 * `judgements` opens what its rules said, of a report where asking all of them takes longer.
 */
export function treeWithKept({ found, opened }: FolderRead): {
  readonly tree: Tree;
  readonly save: () => void;
  readonly judgements: () => Kept | undefined;
} {
  if (!opened) return { tree: treeOf(found), save: () => undefined, judgements: () => undefined };
  const { kept, save } = opened.reading;
  return { tree: treeOf({ ...found, kept }), save, judgements: opened.judging };
}

function keptIn({ folder, key, bytes }: Entry): Kept {
  const { kept, entries, made } = keptBeside(bytes ? resultsIn(bytes) : new Map());
  const save = () => {
    if (made() <= entries.size * shareToKeep) return;
    const cache = openCache(folder);
    cache.setPieces(key, keptPieces(entries));
    cache.sweep();
  };
  return { kept, save };
}

/** All that decides what reading gives: what `model` may import, the schemas, and the packages. */
const readerFiles = ['src/source', 'src/model', 'schemas', 'package.json', 'package-lock.json', ...installed];

/** What decides besides that what rules say: all that `lint` may import. */
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
