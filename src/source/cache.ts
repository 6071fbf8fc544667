import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A store of texts that survives between builds; what it cannot give is simply made again. */
export interface TextCache {
  /** Gives the text kept under a key, or nothing where there is none or it is damaged. */
  readonly get: (key: string) => Promise<string | undefined>;
  readonly set: (key: string, text: string) => Promise<void>;
}

const KEY = /^[0-9a-f]{8,128}$/;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Opens a cache of texts in a folder. Keys are hashes in hexadecimal. An entry starts with the hash of its text, so
 * that one cut short by a crash is not used; it is written beside its place and then moved there, so that two builds
 * at once do no harm. A text that cannot be written is not an error: the next build makes it again. Files are read and
 * written in place: thousands of small ones take several times as long through as many promises.
 */
export function openTextCache(folder: string): TextCache {
  const fileOf = (key: string): string => {
    if (!KEY.test(key)) throw new TypeError(`"${key}" is not a hash.`);
    return join(folder, key.slice(0, 2), key.slice(2));
  };
  let writes = 0;
  const made = new Set<string>();
  return {
    async get(key) {
      const entry = readEntry(fileOf(key));
      const text = entry?.slice(65);
      return text !== undefined && entry?.slice(0, 65) === `${digest(text)}\n` ? text : undefined;
    },
    async set(key, text) {
      const file = fileOf(key);
      const draft = `${file}.${process.pid}-${writes++}`;
      try {
        if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
        made.add(dirname(file));
        writeFileSync(draft, `${digest(text)}\n${text}`);
        renameSync(draft, file);
      } catch {
        made.clear();
        discard(draft);
      }
    },
  };
}

function readEntry(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A draft that cannot be removed is never read.
  }
}

async function filesUnder(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Gives a hash of code files and folders, and of the Node release, which brings the locales' data. As a part of a
 * cache's keys it makes a changed program forget what the old one made.
 */
export async function codeVersion(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesUnder(join(root, path))))).flat().sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const named = files.map((file, i) => [file.slice(root.length).replaceAll('\\', '/'), digest(texts[i] ?? '')]);
  return digest(JSON.stringify([process.version, named]));
}
