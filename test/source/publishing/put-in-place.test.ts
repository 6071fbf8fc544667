import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBuildFolder } from '../../../src/source/publishing/build-folder.ts';
import { putInPlace } from '../../../src/source/publishing/put-in-place.ts';
import { fingerprint, fingerprintOf, printsRead, recallPrints } from '../../../src/source/publishing/fingerprint.ts';
import { openNewSite, siteFilesOf } from '../../../src/source/publishing/new-site.ts';
import { pathsIn, siteListName, writeSiteList } from '../../../src/source/publishing/site-list.ts';
import { standingSite } from '../../../src/source/publishing/standing-site.ts';
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

/** Looks at a place after something befell it there. */
const lookingAt = (place: string, befall: () => void) => () => {
  befall();
  return standingSite(place);
};

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
    await putInPlace(build, { folder: site, staying: new Map() }, place, lookingAt(place, vet));
  } finally {
    build.remove();
  }
}

/** Written long enough ago that a later change is sure to show in its times. */
const longAgo = new Date(Date.now() - 3_600_000);
const touch = (file: string, at: Date) => utimesSync(file, at, at);

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
    expect(standingSite(place).foreign).toEqual([]);
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
    expect(standingSite(place).foreign).toEqual([]);
  });

  test('with the rights that the folder had', async () => {
    const place = join(world, 'out');
    await put('first', place);
    chmodSync(place, 0o2775);
    await put('second', place);
    expect(statSync(place).mode & 0o7777).toBe(0o2775);
  });

  test('with what is known of its files, so that none is read again that nobody touched', async () => {
    const place = join(world, 'out');
    await put('first', place);
    for (const path of [...Object.keys(filesOf('first')), siteListName]) touch(join(place, path), longAgo);
    expect(standingSite(place).foreign).toEqual([]);
    const build = openBuildFolder(join(world, 'builds'));
    const site = join(build.path, 'site');
    mkdirSync(site);
    for (const name of ['page.html', 'other.html']) {
      writeFileSync(join(site, name), 'a plan');
      touch(join(site, name), longAgo);
      fingerprint(join(site, name));
    }
    const known = [...printsRead(site)].map(([path, one]) => [path, { ...one, print: `known of ${path}` }] as const);
    recallPrints(site, known);
    await putInPlace(
      build,
      { folder: site, staying: new Map() },
      place,
      lookingAt(place, () => {}),
    );
    build.remove();
    expect(new Map(printsRead(place))).toEqual(new Map(known));
    writeFileSync(join(place, 'other.html'), 'A PLAN');
    touch(join(place, 'other.html'), longAgo);
    expect(fingerprint(join(place, 'page.html'))).toBe('known of page.html');
    expect(fingerprint(join(place, 'other.html'))).toBe(fingerprintOf(Buffer.from('A PLAN')));
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
        await putInPlace(
          build,
          { folder: site, staying: new Map() },
          place,
          lookingAt(place, () => {}),
        );
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
    expect(standingSite(place).foreign).toEqual([]);
    expect(readdirSync(disk).filter((name) => name.startsWith('.poplar-') && name !== siteListName)).toEqual([]);
    await put('third', place);
    expect(siteIn(place)).toEqual(filesOf('third'));
  });
});

describe('a site of which most stays', () => {
  const text = (path: string) => Buffer.from(`${path} as it was`);
  const before = ['index.html', 'plans/one/index.html', 'plans/two/index.html', 'turned', 'turning/index.html'];
  let place: string;
  beforeEach(() => {
    place = join(world, 'out');
    write(place, before);
    writeSiteList(place, '/');
  });

  function write(folder: string, paths: readonly string[], bytes = text): void {
    for (const path of paths) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), bytes(path));
    }
  }

  /** Puts a site there in which these pages are new or others, and all but those that are gone stay. */
  async function change(
    written: readonly string[],
    gone: readonly string[],
    { vet = () => {}, again = text }: { vet?: () => void; again?: (path: string) => Buffer | undefined } = {},
  ): Promise<void> {
    const build = openBuildFolder(join(world, 'builds'));
    try {
      const made = openNewSite(join(build.path, 'site'), standingSite(place).files);
      for (const path of before.filter((one) => !written.includes(one) && !gone.includes(one)))
        expect(made.leave(path, { print: fingerprintOf(text(path)), again: () => again(path) })).toBe(true);
      write(made.folder, written, (path) => Buffer.from(`${path} now`));
      writeSiteList(made.folder, '/', siteFilesOf(made));
      await putInPlace(build, made, place, lookingAt(place, vet));
    } finally {
      build.remove();
    }
  }
  const stateOf = (path: string) => {
    const { ino, mtimeMs } = statSync(join(place, path));
    return [ino, mtimeMs];
  };
  const expectNothingLeftBehind = () => {
    expect(standingSite(place).foreign).toEqual([]);
    expect(readdirSync(place).filter((name) => name.startsWith('.poplar') && name !== siteListName)).toEqual([]);
    for (const entry of readdirSync(place, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory()) expect(readdirSync(join(entry.parentPath, entry.name))).not.toEqual([]);
  };

  test('has what differs, and is not touched otherwise', async () => {
    const kept = [stateOf('index.html'), statSync(place).ino];
    await change(
      ['plans/one/index.html', 'new/page.html', 'turned/index.html', 'turning'],
      ['plans/two/index.html', 'turned', 'turning/index.html'],
    );
    expect(siteIn(place)).toEqual({
      'index.html': 'index.html as it was',
      'new/page.html': 'new/page.html now',
      'plans/one/index.html': 'plans/one/index.html now',
      'turned/index.html': 'turned/index.html now',
      turning: 'turning now',
    });
    expect([stateOf('index.html'), statSync(place).ino]).toEqual(kept);
    expectNothingLeftBehind();
  });

  test('is another folder where next to nothing stays, and has what stays', async () => {
    const kept = statSync(place).ino;
    const pages = Array.from({ length: 12 }, (_, i) => `plans/${i}/index.html`);
    await change(pages, before.slice(1));
    expect(statSync(place).ino).not.toBe(kept);
    expect(Object.keys(siteIn(place))).toHaveLength(pages.length + 1);
    expect(siteIn(place)['index.html']).toBe('index.html as it was');
    expectNothingLeftBehind();
  });

  test('keeps its folder where what stays is not to be had once more', async () => {
    const kept = statSync(place).ino;
    const pages = Array.from({ length: 12 }, (_, i) => `plans/${i}/index.html`);
    await change(pages, before.slice(1), { again: () => undefined });
    expect(statSync(place).ino).toBe(kept);
    expect(siteIn(place)['index.html']).toBe('index.html as it was');
    expectNothingLeftBehind();
  });

  test.each<[string, (path: string) => void]>([
    ['is gone', (path) => rmSync(join(place, path))],
    ['is another', (path) => writeFileSync(join(place, path), 'of another build')],
  ])('has again what %s by then', async (_, befall) => {
    await change(['plans/one/index.html'], [], { vet: () => befall('plans/two/index.html') });
    expect(siteIn(place)['plans/two/index.html']).toBe('plans/two/index.html as it was');
    expectNothingLeftBehind();
  });

  test('is left as it stands where nobody has that any more', async () => {
    const vet = () => writeFileSync(join(place, 'plans/two/index.html'), 'of another build');
    const put = change(['plans/one/index.html'], [], { vet, again: () => undefined });
    await expect(put).rejects.toThrow('Another build put its site there meanwhile');
    expect(siteIn(place)['plans/one/index.html']).toBe('plans/one/index.html as it was');
    expect(readdirSync(place).filter((name) => name.startsWith('.poplar'))).toEqual([siteListName]);
  });

  test('is left as it stands once something of somebody else has come there', async () => {
    await expect(change(['plans/one/index.html'], [], { vet: no })).rejects.toThrow('Somebody put a letter there.');
    expect(Object.keys(siteIn(place))).toEqual(before);
    expectNothingLeftBehind();
  });

  test('gets back all that was replaced where one file cannot be', async () => {
    const all = siteIn(place);
    const vet = () => {
      const ready = readdirSync(place).find((name) => name.startsWith('.poplar-') && name !== siteListName) ?? '';
      write(place, [`${ready}/aside/plans`]);
    };
    await expect(change(['new/page.html', 'plans/one/index.html'], ['turned'], { vet })).rejects.toThrow();
    expect(siteIn(place)).toEqual(all);
    expectNothingLeftBehind();
  });
});
