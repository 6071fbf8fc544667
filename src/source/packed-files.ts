import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { filesIn } from './program-files.ts';
import { compareText } from './text-order.ts';

/** A file of a folder, by its path in it. */
export interface FolderFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Every file below a folder, in the order of their paths. */
export function readFolder(folder: string): readonly FolderFile[] {
  return filesIn(folder)
    .map((path) => ({ path: path.replaceAll(sep, '/'), content: readFileSync(join(folder, path)) }))
    .sort((a, b) => compareText(a.path, b.path));
}

/** Writes files below a folder. */
export function writeFolder(folder: string, files: readonly FolderFile[]): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

type Packed = readonly (readonly [path: string, base64: string])[];

/** Files as one text, which a cache keeps under one key. */
export function packFiles(files: readonly FolderFile[]): string {
  const packed: Packed = files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
  return JSON.stringify(packed);
}

/** The files of such a text. */
export function unpackFiles(text: string): readonly FolderFile[] {
  const packed = JSON.parse(text) as Packed;
  return packed.map(([path, base64]) => ({ path, content: Buffer.from(base64, 'base64') }));
}
