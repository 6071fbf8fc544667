import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** A store that survives between builds; what it cannot give is simply made again. */
export interface Cache {
  /** Where it is kept, so that a thread can open the same one; none where that is in memory. */
  readonly folder?: string;
  /** Gives what was kept under a key, or nothing where there is none or it is not what was kept. */
  readonly get: (key: string) => Buffer | undefined;
  /** Keeps something, with its hash where that is known. */
  readonly set: (key: string, bytes: Uint8Array | string, hash?: string) => void;
  /** The same of what is too long to be held at once, piece by piece. */
  readonly setPieces: (key: string, pieces: Iterable<Uint8Array>) => void;
  /** Whether something stands under a key; what, only `get` looks. */
  readonly has: (key: string) => boolean;
  /** Spares what stands under a key although nobody takes it now. */
  readonly spare: (key: string) => void;
  /** Removes what this cache neither gave nor took and nothing else took lately. */
  readonly sweep: () => void;
}

const KEY = /^[0-9a-f]{64}$/;
const headLength = 64 + 1 + 64 + 1;
/** So long an entry stays that a build did not use, because another build at the same time may have made it. */
const sparedMilliseconds = 3_600_000;

/** The key of what follows from these parts, a hash in hexadecimal. */
export function keyOf(...parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts));
}

/**
 * Opens a cache in a folder. An entry begins with its key and the hash of its bytes, so that one that is cut short,
 * damaged or in another's place is never given; it is written beside its place and then moved there, so that two builds
 * at once do no harm. A cache that cannot be written costs time and nothing else; `warn` is told once. Files are read
 * and written in place: thousands of small ones take several times as long through as many promises.
 */
export function openCache(folder: string, warn: (message: string) => void = () => undefined): Cache {
  const fileOf = (key: string): string => {
    if (!KEY.test(key)) throw new TypeError(`"${key}" is not a hash.`);
    return join(folder, key.slice(0, 2), key.slice(2));
  };
  let writes = 0;
  let warned = false;
  const made = new Set<string>();
  const used = new Set<string>();
  const put = (key: string, write: (draft: string) => void) => {
    const file = fileOf(key);
    const draft = `${file}.${process.pid}-${threadId}-${writes++}`;
    used.add(key);
    try {
      if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      made.add(dirname(file));
      write(draft);
      renameSync(draft, file);
    } catch (error) {
      made.clear();
      discard(draft);
      if (!warned) warn(`Nothing more can be kept in ${folder} (${codeOf(error)}), so the next build takes longer.`);
      warned = true;
    }
  };
  return {
    folder,
    get(key) {
      const entry = readEntry(fileOf(key));
      const bytes = entry?.subarray(headLength);
      if (!entry || !bytes || entry.toString('latin1', 0, headLength) !== headOf(key, hash('sha256', bytes)))
        return undefined;
      used.add(key);
      return bytes;
    },
    set: (key, bytes, known = hash('sha256', bytes)) =>
      put(key, (draft) =>
        writeFileSync(draft, Buffer.concat([Buffer.from(headOf(key, known), 'latin1'), viewOf(bytes)])),
      ),
    setPieces: (key, pieces) => put(key, (draft) => writePieces(draft, key, pieces)),
    has: (key) => existsSync(fileOf(key)),
    spare: (key) => void used.add(key),
    sweep() {
      const oldest = Date.now() - sparedMilliseconds;
      for (const group of namesIn(folder))
        for (const name of namesIn(join(folder, group))) {
          const file = join(folder, group, name);
          if (!used.has(group + name) && modified(file) < oldest) discard(file);
        }
    },
  };
}

function viewOf(bytes: Uint8Array | string): Buffer {
  return typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function headOf(key: string, hashOfBytes: string): string {
  return `${key} ${hashOfBytes}\n`;
}

/** What an entry begins with is known once all of it was written. */
function writePieces(draft: string, key: string, pieces: Iterable<Uint8Array>): void {
  const digest = createHash('sha256');
  const file = openSync(draft, 'w');
  try {
    writeFileSync(file, Buffer.alloc(headLength));
    for (const piece of pieces) {
      digest.update(piece);
      writeFileSync(file, piece);
    }
    writeSync(file, headOf(key, digest.digest('hex')), 0, 'latin1');
  } finally {
    closeSync(file);
  }
}

function readEntry(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function modified(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What cannot be removed is never read as something else.
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Everything that decides what the program makes of a content, from Poplar's own folder. */
export const programFiles = ['src', 'schemas', 'astro.config.mjs', 'package.json', 'package-lock.json'] as const;

/** What npm and pnpm list as installed beside a package; a repository of its own has its lock file. */
export const installed = ['../../.package-lock.json', '../../../../lock.yaml'];

/**
 * Gives a hash of the program: its code, the packages it was installed with, and the Node release, which brings the
 * locales' data. As a part of a cache's keys it makes a changed program forget what the old one made.
 */
export async function programVersion(root: string): Promise<string> {
  const files = (await Promise.all([...programFiles, ...installed].map((path) => filesUnder(join(root, path)))))
    .flat()
    .sort();
  const digest = createHash('sha256').update(process.version);
  for (const [i, bytes] of (await Promise.all(files.map((file) => readFile(file)))).entries())
    digest.update(`\0${files[i]?.slice(root.length).replaceAll('\\', '/')}\0${hash('sha256', bytes)}`);
  return digest.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return found ? [path] : [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
