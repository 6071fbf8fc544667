import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../src/source/publishing/fingerprint.ts';
import { writeSiteList } from '../../../src/source/publishing/site-list.ts';
import { standingSite } from '../../../src/source/publishing/standing-site.ts';

let place: string;
const page = 'plans/one/index.html';
/** Written long enough ago that a later change is sure to show in its times. */
const longAgo = new Date(Date.now() - 3_600_000);

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'poplar-print-'));
  write(place, page, 'a plan');
  writeSiteList(place, '/');
});
afterEach(() => rmSync(place, { recursive: true }));

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  utimesSync(join(folder, path), longAgo, longAgo);
}

test.each([
  ['before anything was read', () => {}],
  ['after it was read', () => fingerprint(join(place, page))],
])('what somebody writes over a page is seen, of the same length and time: %s', (_, first) => {
  first();
  write(place, page, 'A PLAN');
  expect(standingSite(place).foreign).toEqual([page]);
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
