import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/source/publishing/fingerprint.ts';
import { siteFilesOf, openNewSite } from '../../../src/source/publishing/new-site.ts';
import { writeSiteList } from '../../../src/source/publishing/site-list.ts';
import { standingSite } from '../../../src/source/publishing/standing-site.ts';

let world: string;
let place: string;
let site: string;
const page = 'plans/one/index.html';
/** Written long enough ago that a later change is sure to show in its times. */
const longAgo = new Date(Date.now() - 3_600_000);

beforeEach(() => {
  world = mkdtempSync(join(tmpdir(), 'poplar-new-site-'));
  [place, site] = [join(world, 'out'), join(world, 'builds', 'site')];
  mkdirSync(site, { recursive: true });
  write(place, page, 'a plan');
  writeSiteList(place, '/');
});
afterEach(() => rmSync(world, { recursive: true }));

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  utimesSync(join(folder, path), longAgo, longAgo);
}

/** A file that would have this text. */
const file = (text: string) => ({ print: fingerprintOf(Buffer.from(text)), again: () => Buffer.from(text) });
const leave = (text = 'a plan', path = page): boolean =>
  openNewSite(site, standingSite(place).files).leave(path, file(text));

test('every file is written, however many its folder has', () => {
  const { write: put } = openNewSite(site, standingSite(place).files);
  for (const path of ['index.html', page, 'plans/two/index.html', 'plans/two/plan.json']) put(path, Buffer.from(path));
  expect(readFileSync(join(site, page), 'utf8')).toBe(page);
  expect(readFileSync(join(site, 'plans/two/plan.json'), 'utf8')).toBe('plans/two/plan.json');
});

test('what cannot be written stops the site', () => {
  writeFileSync(join(site, 'plans'), 'not a folder');
  expect(() => openNewSite(site, standingSite(place).files).write(page, Buffer.from('a page'))).toThrow();
});

test('a page that would come out the same stays, and is a file of the new site although it is not written', () => {
  const made = openNewSite(site, standingSite(place).files);
  expect(made.leave(page, file('a plan'))).toBe(true);
  expect(lstatSync(join(site, page), { throwIfNoEntry: false })).toBeUndefined();
  made.write('a.html', Buffer.from('home'));
  expect(siteFilesOf(made)).toEqual({ 'a.html': file('home').print, [page]: file('a plan').print });
  expect(Object.keys(siteFilesOf(made))).toEqual(['a.html', page]);
});

test('what was written is listed with what was written, and is read where it has another length', () => {
  const made = openNewSite(site, standingSite(place).files);
  const print = made.write(page, Buffer.from('a plan'));
  made.write('index.html', Buffer.from('home'));
  expect(print).toBe(file('a plan').print);
  writeFileSync(join(site, page), 'A PLAN');
  writeFileSync(join(site, 'index.html'), 'at home');
  writeFileSync(join(site, 'CNAME'), 'example.org');
  expect(siteFilesOf(made)).toEqual({
    CNAME: file('example.org').print,
    'index.html': file('at home').print,
    [page]: print,
  });
  rmSync(join(site, page));
  expect(Object.keys(siteFilesOf(made))).toEqual(['CNAME', 'index.html']);
});

test('nothing stays where no site stands', () => {
  expect(openNewSite(site).leave(page, file('a plan'))).toBe(false);
  expect(openNewSite(site, standingSite(join(world, 'nowhere')).files).leave(page, file('a plan'))).toBe(false);
});

describe('nothing stays', () => {
  const elsewhere = () => join(world, 'mine.html');
  test.each<[string, () => void, string?, string?]>([
    ['that would come out otherwise', () => {}, 'another'],
    ['that no build listed', () => write(place, 'letter.txt', 'a plan'), 'a plan', 'letter.txt'],
    ['that is outside of the site', () => write(world, 'letter.txt', 'a plan'), 'a plan', '../letter.txt'],
    ['that somebody changed', () => write(place, page, 'A PLAN')],
    ['that others may not read any more', () => chmodSync(join(place, page), 0o600)],
    ['that is gone', () => rmSync(join(place, page))],
    ['of a folder without a list', () => rmSync(join(place, '.poplar-site.json'))],
    [
      'that a link leads to',
      () => {
        renameSync(join(place, page), elsewhere());
        symlinkSync(elsewhere(), join(place, page));
      },
    ],
  ])('%s', (_, change, text, path = page) => {
    change();
    expect(leave(text, path)).toBe(false);
  });
});
