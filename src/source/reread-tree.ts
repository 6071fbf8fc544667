import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readSource, readTree, realFolder, type SourceFile, treeOf, type Tree } from './files.ts';
import { isLeftBehind } from './left-behind.ts';

/**
 * A content folder as it is after some of its paths changed. Where files were only written, they alone are read;
 * where one came or went, all are. A file that says what it said is the same object as before, so that nobody need
 * understand it again.
 */
export function rereadTree(root: string, before: Tree, changed: ReadonlySet<string>): Tree {
  const seen = [...changed].filter(
    (path) => !path.split('/').some((part) => part.startsWith('.') || isLeftBehind(part)),
  );
  if (seen.length === 0) return before;
  const known = new Map(before.files.map((source) => [source.path, source]));
  const real = realFolder(root);
  if (!seen.every((path) => known.has(path) && isFile(join(real, path)))) return withKnown(readTree(root), known);
  const read = new Map(seen.map((path) => [path, readSource(real, before.name, path)]));
  if ([...read.values()].some(({ source }) => source === undefined)) return withKnown(readTree(root), known);
  const files = before.files.map((source) => {
    const now = read.get(source.path)?.source;
    return now && now.text !== source.text ? now : source;
  });
  const { name, problems, paths, pictures = new Map() } = before;
  return treeOf({ name, files, problems, paths, pictures });
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function withKnown(tree: Tree, known: ReadonlyMap<string, SourceFile>): Tree {
  const files = tree.files.map((source) => {
    const before = known.get(source.path);
    return before?.text === source.text && before.file === source.file ? before : source;
  });
  const { name, problems, paths, pictures = new Map() } = tree;
  return treeOf({ name, files, problems, paths, pictures });
}
