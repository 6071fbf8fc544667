import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/source/publishing/fingerprint.ts';
import { foreignPaths, writeSiteList } from '../../../src/source/publishing/site-list.ts';
import { lendFrom } from '../../../src/source/publishing/standing-site.ts';
import { mayMount, mountDisk } from './small-disk.ts';

let world: string;
let place: string;
let site: string;
const page = 'plans/one/index.html';
/** Written long enough ago that a later change is sure to show in its times. */
const longAgo = new Date(Date.now() - 3_600_000);

beforeEach(() => {
  world = mkdtempSync(join(tmpdir(), 'poplar-lend-'));
  [place, site] = [join(world, 'out'), join(world, 'builds', 'site')];
  write(place, page, 'a plan');
  writeSiteList(place, '/');
});
afterEach(() => rmSync(world, { recursive: true }));

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  utimesSync(join(folder, path), longAgo, longAgo);
}

const lend = (text = 'a plan', path = page): boolean => lendFrom(place, site)(path, Buffer.from(text));

test('a page that would come out the same is the one that stands, under a second name', () => {
  expect(lend()).toBe(true);
  expect(statSync(join(site, page)).ino).toBe(statSync(join(place, page)).ino);
  expect(readFileSync(join(site, page), 'utf8')).toBe('a plan');
  expect(foreignPaths(place)).toEqual([]);
});

describe('nothing is lent', () => {
  const elsewhere = () => join(world, 'mine.html');
  test.each<[string, () => void, string?, string?]>([
    ['that would come out otherwise', () => {}, 'another'],
    ['that no build listed', () => write(place, 'letter.txt', 'a plan'), 'a plan', 'letter.txt'],
    ['that is outside of the site', () => write(world, 'letter.txt', 'a plan'), 'a plan', '../letter.txt'],
    ['that somebody changed', () => write(place, page, 'A PLAN')],
    ['that others may not read any more', () => chmodSync(join(place, page), 0o600)],
    ['that is gone', () => rmSync(join(place, page))],
    ['from a folder without a list', () => rmSync(join(place, '.poplar-site.json'))],
    [
      'that a link leads to',
      () => {
        renameSync(join(place, page), elsewhere());
        symlinkSync(elsewhere(), join(place, page));
      },
    ],
  ])('%s', (_, change, text, path = page) => {
    change();
    expect(lend(text, path)).toBe(false);
    expect(lstatSync(join(site, path), { throwIfNoEntry: false })).toBeUndefined();
  });

  test.runIf(mayMount)('from another disk, where a file cannot have two names', () => {
    site = join(world, 'disk');
    const unmount = mountDisk(site, 100);
    try {
      expect(lend()).toBe(false);
    } finally {
      unmount();
    }
  });
});

test.each([
  ['before anything was read', () => {}],
  ['after it was read', () => fingerprint(join(place, page))],
  ['after it was lent', () => lend()],
])('what somebody writes over a page is seen, of the same length and time: %s', (_, first) => {
  first();
  write(place, page, 'A PLAN');
  expect(foreignPaths(place)).toEqual([page]);
});

test('a file that was just written is read again, as its times may not tell another change', () => {
  const file = join(place, page);
  writeFileSync(file, 'a word');
  const before = fingerprint(file);
  const { atime, mtime } = statSync(file);
  writeFileSync(file, 'a form');
  utimesSync(file, atime, mtime);
  expect(fingerprint(file)).not.toBe(before);
});
