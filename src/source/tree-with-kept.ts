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

/** Reads a content folder beside what an earlier command understood of its files; `save` keeps it for the next one. */
export function readTreeWithKept(root: string): { readonly tree: Tree; readonly save: () => void } {
  const { name, files, problems, paths, pictures = new Map() } = readTree(root);
  const parts = { name, files, problems, paths, pictures };
  if (files.length < leastFiles) return { tree: treeOf(parts), save: () => undefined };
  const { kept, save } = openKept(root, 'reading', readerFiles);
  return { tree: treeOf({ ...parts, kept }), save };
}

/** What an earlier command's rules said of a large report; nothing where all of them are asked as fast. */
export function keptJudgements(root: string, { files }: Tree): Kept | undefined {
  return files.length < leastFiles ? undefined : openKept(root, 'judging', [...readerFiles, ...judgeFiles]);
}

/**
 * One entry of the report's cache, with every file of the program that decides of it in its key. What is damaged, of
 * another program or cannot be written costs time and nothing else.
 */
function openKept(root: string, name: string, programFiles: readonly string[]): Kept {
  const cache = openCache(join(cacheFolder(), keyOf(root).slice(0, 16), name));
  const key = keyOf(name, versionOf(projectRoot(), programFiles));
  const bytes = cache.get(key);
  const { kept, entries, made } = keptBeside(bytes ? resultsIn(bytes) : new Map());
  const save = () => {
    if (made() <= entries.size * shareToKeep) return;
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
