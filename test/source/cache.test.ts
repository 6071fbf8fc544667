import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeVersion, openTextCache } from '../../src/source/cache.ts';

const key = 'a1b2c3d4e5f60718';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poplar-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a cache of texts', () => {
  test('gives back what it was given, also to another process', async () => {
    await openTextCache(folder).set(key, 'Größe\n');
    expect(await openTextCache(folder).get(key)).toBe('Größe\n');
    expect(await readdir(join(folder, 'a1'))).toEqual(['b2c3d4e5f60718']);
  });

  test('has nothing under a key it was not given', async () => {
    expect(await openTextCache(folder).get(key)).toBeUndefined();
  });

  test.each([
    ['cut short', `${'0'.repeat(64)}\nab`],
    ['empty', ''],
    ['something else', 'nonsense'],
  ])('gives nothing for an entry that is %s', async (_name, content) => {
    await mkdir(join(folder, 'a1'), { recursive: true });
    await writeFile(join(folder, 'a1', 'b2c3d4e5f60718'), content);
    expect(await openTextCache(folder).get(key)).toBeUndefined();
  });

  test('survives two writers of the same entry', async () => {
    const caches = [openTextCache(folder), openTextCache(folder)];
    await Promise.all(Array.from({ length: 40 }, (_, i) => caches[i % 2]?.set(key, 'the same text')));
    expect(await caches[0]?.get(key)).toBe('the same text');
  });

  test('does not fail where it cannot write', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const cache = openTextCache(join(file, 'below'));
    await cache.set(key, 'text');
    expect(await cache.get(key)).toBeUndefined();
  });

  test.each(['../../secret', 'A1B2C3D4', 'short', ''])('refuses "%s" as a key', async (bad) => {
    await expect(openTextCache(folder).get(bad)).rejects.toThrow('is not a hash');
  });
});

test('the version of code changes with its files, their names and nothing else', async () => {
  await mkdir(join(folder, 'src/inner'), { recursive: true });
  await writeFile(join(folder, 'src/a.ts'), 'one');
  await writeFile(join(folder, 'src/inner/b.ts'), 'two');
  await writeFile(join(folder, 'other.json'), '{}');
  const before = await codeVersion(folder, ['src', 'other.json']);
  expect(await codeVersion(folder, ['other.json', 'src'])).toBe(before);
  await writeFile(join(folder, 'src/inner/b.ts'), 'three');
  expect(await codeVersion(folder, ['src', 'other.json'])).not.toBe(before);
});
