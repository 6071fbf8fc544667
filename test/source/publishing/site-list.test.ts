import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../src/source/publishing/fingerprint.ts';
import {
  entriesIn,
  nextListName,
  readSiteList,
  siteListName,
  writeSiteList,
} from '../../../src/source/publishing/site-list.ts';
import { standingSite } from '../../../src/source/publishing/standing-site.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'poplar-list-'));
  mkdirSync(join(site, 'plans'));
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, 'plans', 'é.html'), 'plan');
});
afterEach(() => rmSync(site, { recursive: true }));

test('a site lists its files with length and hash, and nothing of the machine or the day', () => {
  expect(writeSiteList(site, '/cx/')).toBe(fingerprint(join(site, siteListName)));
  const first = readFileSync(join(site, siteListName), 'utf8');
  expect(Object.keys(JSON.parse(first))).toEqual(['about', 'base', 'files']);
  expect(readSiteList(site)).toMatchObject({
    base: '/cx/',
    files: {
      'index.html': '4 4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942',
      'plans/é.html': expect.stringMatching(/^4 [0-9a-f]{64}$/),
    },
  });
  expect(first).not.toContain(site);
});

test('everything in a folder is named by its path, and no link is followed', () => {
  mkdirSync(join(site, 'a', 'b'), { recursive: true });
  writeFileSync(join(site, 'a', 'b', 'c.html'), '');
  symlinkSync(join(site, 'plans'), join(site, 'a', 'plans'));
  const found = [...entriesIn(site)].map(([path, entry]) => `${path}${entry.isDirectory() ? '/' : ''}`);
  expect(found.sort()).toEqual(['a/', 'a/b/', 'a/b/c.html', 'a/plans', 'index.html', 'plans/', 'plans/é.html']);
});

test('a file is ours by its bytes, not by its name', () => {
  writeSiteList(site, '/');
  expect(standingSite(site).foreign).toEqual([]);
  writeFileSync(join(site, 'index.html'), 'hoME');
  expect(standingSite(site).foreign).toEqual(['index.html']);
});

test('a folder that was named like a file of ours is not ours', () => {
  writeSiteList(site, '/');
  rmSync(join(site, 'index.html'));
  mkdirSync(join(site, 'index.html'));
  writeFileSync(join(site, 'index.html', 'letter.txt'), 'mine');
  expect(standingSite(site).foreign).toEqual(['index.html/letter.txt']);
});

test('a site that is half replaced, file by file, is ours altogether', () => {
  writeSiteList(site, '/');
  const before = readFileSync(join(site, siteListName));
  writeFileSync(join(site, 'index.html'), 'new home');
  writeSiteList(site, '/');
  writeFileSync(join(site, nextListName), readFileSync(join(site, siteListName)));
  writeFileSync(join(site, siteListName), before);
  expect(standingSite(site).foreign).toEqual([]);
  rmSync(join(site, nextListName));
  expect(standingSite(site).foreign).toEqual(['index.html']);
});
