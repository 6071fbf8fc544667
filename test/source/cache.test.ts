import { hash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf, openCache, programFiles, programVersion } from '../../src/source/cache.ts';

const key = keyOf('a page');
const placeOf = (name: string) => join(folder, name.slice(0, 2), name.slice(2));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a cache', () => {
  test('gives back what it was given, also to another process', () => {
    openCache(folder).set(key, 'Größe\n');
    expect(String(openCache(folder).get(key))).toBe('Größe\n');
    expect(readdirSync(dirname(placeOf(key)))).toEqual([key.slice(2)]);
  });

  test('takes what the bytes hash to from whoever knows it, and gives nothing where that is not so', () => {
    openCache(folder).set(key, 'a text', hash('sha256', 'a text'));
    expect(String(openCache(folder).get(key))).toBe('a text');
    openCache(folder).set(key, 'a text', hash('sha256', 'another'));
    expect(openCache(folder).get(key)).toBeUndefined();
  });

  test('takes a long thing piece by piece', () => {
    openCache(folder).setPieces(
      key,
      ['Grö', 'ße', ''].map((piece) => Buffer.from(piece)),
    );
    expect(String(openCache(folder).get(key))).toBe('Größe');
    openCache(folder).setPieces(key, []);
    expect(String(openCache(folder).get(key))).toBe('');
  });

  test('keeps what it had where making a piece fails', () => {
    openCache(folder).set(key, 'a text');
    openCache(folder).setPieces(key, failing());
    expect(String(openCache(folder).get(key))).toBe('a text');
    expect(readdirSync(dirname(placeOf(key)))).toEqual([key.slice(2)]);
  });

  test('has nothing under a key it was not given', () => {
    expect(openCache(folder).get(key)).toBeUndefined();
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('nonsense')],
    ['changed by one bit', (bytes: Buffer) => bytes.with(140, (bytes[140] ?? 0) ^ 1)],
  ])('gives nothing for an entry that is %s', (_name, damage) => {
    openCache(folder).set(key, 'a text that is long enough');
    writeFileSync(placeOf(key), damage(readFileSync(placeOf(key))));
    expect(openCache(folder).get(key)).toBeUndefined();
  });

  test('gives nothing for an entry that stands in the place of another', () => {
    const other = keyOf('another page');
    openCache(folder).set(key, 'a text');
    mkdirSync(dirname(placeOf(other)), { recursive: true });
    renameSync(placeOf(key), placeOf(other));
    expect(openCache(folder).get(other)).toBeUndefined();
  });

  test('says once that it cannot write, and does not fail', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const said: string[] = [];
    const cache = openCache(join(file, 'below'), (message) => said.push(message));
    cache.set(key, 'text');
    cache.set(keyOf('more'), 'text');
    expect(cache.get(key)).toBeUndefined();
    expect(said).toEqual([
      `Nothing more can be kept in ${join(file, 'below')} (ENOTDIR), so the next build takes longer.`,
    ]);
    cache.sweep();
  });

  test('reads what it may not write', () => {
    openCache(folder).set(key, 'text');
    chmodSync(dirname(placeOf(key)), 0o555);
    expect(String(openCache(folder).get(key))).toBe('text');
    chmodSync(dirname(placeOf(key)), 0o755);
  });

  test('removes what this build did not use, but nothing that another may just have made', () => {
    const [used, old, fresh] = [keyOf('used'), keyOf('old'), keyOf('fresh')];
    for (const name of [used, old, fresh]) openCache(folder).set(name, name);
    for (const name of [used, old]) utimesSync(placeOf(name), new Date(0), new Date(0));
    const cache = openCache(folder);
    cache.get(used);
    cache.sweep();
    expect([used, old, fresh].map((name) => existsSync(placeOf(name)))).toEqual([true, false, true]);
  });

  test.each(['../../secret', 'A1B2C3D4', 'short', ''])('refuses "%s" as a key', (bad) => {
    expect(() => openCache(folder).get(bad)).toThrow('is not a hash');
  });
});

function* failing(): Generator<Buffer> {
  yield Buffer.from('a text that');
  throw new Error('There is no more room.');
}

describe('the version of the program', () => {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const valueImports = /\b(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\bfrom\s*)?['"](\.[^'"?]+)/g;

  /** Every file of the project that runs when a file does. */
  function runWith(file: string, found = new Set<string>()): ReadonlySet<string> {
    if (found.has(file)) return found;
    found.add(file);
    for (const [, name = ''] of readFileSync(join(project, file), 'utf8').matchAll(valueImports))
      runWith(normalize(join(dirname(file), name)), found);
    return found;
  }

  test('covers every file that runs for a page or a drawing', () => {
    const pages = readdirSync(join(project, 'src/pages'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(project.length));
    const files = [...pages, 'astro.config.mjs', 'src/chart/worker.ts'].flatMap((entry) => [...runWith(entry)]);
    expect(new Set(files).size).toBeGreaterThan(150);
    const left = files.filter((file) => !programFiles.some((path) => file === path || file.startsWith(`${path}/`)));
    expect(left).toEqual([]);
  });

  test('changes with each of its files and with their names', async () => {
    const root = await mkdtemp(join(tmpdir(), 'poplar-program-'));
    for (const path of programFiles)
      await (path.includes('.')
        ? writeFile(join(root, path), '{}')
        : mkdir(join(root, path, 'inner'), { recursive: true }));
    await writeFile(join(root, 'src/inner/a.ts'), 'one');
    const versions = [await programVersion(root)];
    for (const [path, text] of [
      ['src/inner/a.ts', 'two'],
      ['src/inner/b.ts', ''],
      ['package-lock.json', '{ }'],
    ] as const) {
      await writeFile(join(root, path), text);
      versions.push(await programVersion(root));
    }
    expect(new Set(versions).size).toBe(4);
    expect(await programVersion(root)).toBe(versions[3]);
    await rm(root, { recursive: true });
  });
});
