import { lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInto } from '../../../src/source/publishing/new-site.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'poplar-new-site-'));
});
afterEach(() => rmSync(site, { recursive: true }));

test('what cannot be lent is written, however many files its folder has', () => {
  const put = putInto(site, () => false);
  for (const path of ['index.html', 'plans/one/index.html', 'plans/two/index.html', 'plans/two/plan.json'])
    expect(put(path, Buffer.from(path))).toBe(true);
  expect(readFileSync(join(site, 'plans/two/index.html'), 'utf8')).toBe('plans/two/index.html');
  expect(readFileSync(join(site, 'plans/two/plan.json'), 'utf8')).toBe('plans/two/plan.json');
});

test('what is lent is not written', () => {
  const put = putInto(site, (path) => path === 'index.html');
  expect(put('index.html', Buffer.from('a page'))).toBe(true);
  expect(lstatSync(join(site, 'index.html'), { throwIfNoEntry: false })).toBeUndefined();
});

test('what cannot be written is left to who makes the rest', () => {
  writeFileSync(join(site, 'plans'), 'not a folder');
  expect(putInto(site, () => false)('plans/one/index.html', Buffer.from('a page'))).toBe(false);
});
