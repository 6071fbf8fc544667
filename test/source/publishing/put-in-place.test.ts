import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBuildFolder } from '../../../src/source/publishing/build-folder.ts';
import { putInPlace } from '../../../src/source/publishing/put-in-place.ts';
import { foreignPaths, pathsIn, siteListName, writeSiteList } from '../../../src/source/publishing/site-list.ts';
import { mayMount, mountDisk } from './small-disk.ts';

let world: string;
let disk: string;
let unmount = () => {};
beforeEach(() => {
  world = mkdtempSync(join(tmpdir(), 'poplar-put-'));
  disk = join(world, 'disk');
});
afterEach(() => {
  unmount();
  unmount = () => {};
  rmSync(world, { recursive: true });
});

/** What a site named so consists of: pages that differ from every other's, and one that only it has. */
const filesOf = (name: string, bytes = 100): Readonly<Record<string, string>> => ({
  'index.html': `home of ${name} ${'.'.repeat(bytes)}`,
  'plans/one/index.html': `plan of ${name} ${'.'.repeat(bytes)}`,
  [`only/${name}.html`]: name,
});

function siteIn(folder: string): Record<string, string> {
  const files = pathsIn(folder).filter((path) => path !== siteListName);
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Makes a site as a build does and puts it in its place. */
async function put(name: string, place: string, { bytes = 100, vet = () => {} } = {}): Promise<void> {
  const build = openBuildFolder(join(world, 'builds'));
  try {
    const site = join(build.path, 'site');
    for (const [path, text] of Object.entries(filesOf(name, bytes))) {
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    writeSiteList(site, '/');
    await putInPlace(build, site, place, vet);
  } finally {
    build.remove();
  }
}

const no = () => {
  throw new Error('Somebody put a letter there.');
};

describe('a site is put in its place', () => {
  const onDisk = (inside: string) => () => {
    unmount = mountDisk(disk, 500);
    return join(disk, inside);
  };
  const places: readonly (readonly [string, () => string])[] = [
    ['on the same disk', () => join(world, 'out')],
    ...(mayMount
      ? ([
          ['on another disk', onDisk('out')],
          ['at the top of another disk, which cannot be renamed', onDisk('')],
        ] as const)
      : []),
  ];

  test.each(places)('whole, and nothing of the one before stays: %s', async (_, choose) => {
    const place = choose();
    await put('first', place);
    expect(siteIn(place)).toEqual(filesOf('first'));
    await put('second', place);
    expect(siteIn(place)).toEqual(filesOf('second'));
    expect(foreignPaths(place)).toEqual([]);
    expect(readdirSync(place).toSorted()).toEqual([siteListName, 'index.html', 'only', 'plans']);
    expect(readdirSync(join(world, 'builds'))).toEqual([]);
    expect(readdirSync(join(place, '..')).filter((name) => name.startsWith('.poplar'))).toEqual([]);
  });

  test.each(places)('not at all, once something of somebody else has come there: %s', async (_, choose) => {
    const place = choose();
    await put('first', place);
    await expect(put('second', place, { vet: no })).rejects.toThrow('Somebody put a letter there.');
    expect(siteIn(place)).toEqual(filesOf('first'));
    expect(readdirSync(place).toSorted()).toEqual([siteListName, 'index.html', 'only', 'plans']);
  });

  test.each(places)('one after the other when several are put there at once: %s', async (_, choose) => {
    const place = choose();
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(names.map((name) => put(name, place)));
    const [only = ''] = readdirSync(join(place, 'only'));
    expect(siteIn(place)).toEqual(filesOf(only.replace('.html', '')));
    expect(foreignPaths(place)).toEqual([]);
  });

  test('with the rights that the folder had', async () => {
    const place = join(world, 'out');
    await put('first', place);
    chmodSync(place, 0o2775);
    await put('second', place);
    expect(statSync(place).mode & 0o7777).toBe(0o2775);
  });

  test('where a page stood that is a folder now, and the other way round', async () => {
    if (mayMount) unmount = mountDisk(disk, 500);
    for (const place of mayMount ? [join(world, 'out'), disk] : [join(world, 'out')]) {
      const turned = async (files: Readonly<Record<string, string>>) => {
        const build = openBuildFolder(join(world, 'builds'));
        const site = join(build.path, 'site');
        for (const [path, text] of Object.entries(files)) {
          mkdirSync(join(site, path, '..'), { recursive: true });
          writeFileSync(join(site, path), text);
        }
        writeSiteList(site, '/');
        await putInPlace(build, site, place, () => {});
        build.remove();
        expect(siteIn(place)).toEqual(files);
      };
      await turned({ a: 'file', 'b/c': 'below' });
      await turned({ 'a/c': 'below', b: 'file' });
    }
  });
});

describe.runIf(mayMount)('a disk that gets full leaves the site before it whole (needs root)', () => {
  test.each([
    ['beside it', 'out'],
    ['in it', ''],
  ])('when the new one is copied %s', async (_, inside) => {
    unmount = mountDisk(disk, 100);
    const place = join(disk, inside);
    await put('first', place);
    await expect(put('second', place, { bytes: 60_000 })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(siteIn(place)).toEqual(filesOf('first'));
    expect(foreignPaths(place)).toEqual([]);
    expect(readdirSync(disk).filter((name) => name.startsWith('.poplar-') && name !== siteListName)).toEqual([]);
    await put('third', place);
    expect(siteIn(place)).toEqual(filesOf('third'));
  });
});
