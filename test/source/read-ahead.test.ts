import { cpSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache } from '../../src/source/cache.ts';
import { pathsIn, writeSiteList } from '../../src/source/publishing/site-list.ts';
import { standingSite } from '../../src/source/publishing/standing-site.ts';
import { folderRead, lookAhead, readAhead } from '../../src/source/read-ahead.ts';
import { readContentFolder } from '../../src/source/tree-with-kept.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';

let folder: FixtureTree;
beforeEach(() => {
  folder = layOut('complete-small');
  for (let i = 0; i < 100; i++) mkdirSync(join(folder.root, `plans/to-come-${i}`));
});
afterEach(() => folder.remove());

test('a folder that a thread read ahead is as it is read in place', async () => {
  readAhead(folder.root, { looks: false });
  const ahead = await folderRead(folder.root);
  expect(ahead).toEqual(readContentFolder(folder.root));
  expect(ahead.found.files.length).toBeGreaterThan(10);
});

test('another folder than the one that was read ahead is read for itself', async () => {
  using other = removing(layOut('complete-small'));
  readAhead(other.root, { looks: false });
  expect(await folderRead(folder.root)).toEqual(readContentFolder(folder.root));
});

test('what the thread cannot read is told as if there was none', async () => {
  mkdirSync(join(folder.root, 'content'));
  renameSync(join(folder.root, 'report.yaml'), join(folder.root, 'content/report.yaml'));
  readAhead(folder.root, { looks: false });
  await expect(folderRead(folder.root)).rejects.toThrow('There is no report.yaml in');
});

test('the place of a site is found by the thread as it is found here, with what was read there', async () => {
  const place = join(folder.root, '..', `${basename(folder.root)}-site`);
  const prints = openCache(join(folder.root, '.prints'));
  try {
    cpSync(join(folder.root, 'plans'), place, { recursive: true });
    for (const path of pathsIn(place)) utimesSync(join(place, path), 1, 1);
    writeSiteList(place, '/');
    writeFileSync(join(place, 'letter.txt'), 'of somebody else');
    readAhead(folder.root, { looks: true });
    const looking = lookAhead(place, prints);
    await folderRead(folder.root);
    const found = await looking();
    expect(found).toEqual(standingSite(place));
    expect(found).toMatchObject({ foreign: ['letter.txt'], list: { length: found.files.size } });
    expect(found.files.size).toBeGreaterThan(0);
    expect(await lookAhead(place, prints)()).toEqual(found);
  } finally {
    rmSync(place, { recursive: true });
  }
});

test('where the thread fails, the place is looked at here', async () => {
  readAhead(folder.root, { looks: true });
  const looking = lookAhead(join(folder.root, 'report.yaml'), { ...openCache('nowhere'), folder: '\0' });
  expect((await looking()).is).toBe('file');
});

const removing = (tree: FixtureTree) => ({ ...tree, [Symbol.dispose]: () => tree.remove() });
