import { mkdirSync, mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKeptSite } from '../../src/cli/site-kept.ts';
import { openCache } from '../../src/source/cache.ts';
import { siteListName, writeSiteList } from '../../src/source/publishing/site-list.ts';
import { standingSite } from '../../src/source/publishing/standing-site.ts';

let folder: string;
let place: string;
let list: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-sites-'));
  place = join(folder, 'out');
  list = site('a plan');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a site of two files in its place, as a build would. */
function site(text: string): string {
  mkdirSync(join(place, 'plans'), { recursive: true });
  writeFileSync(join(place, 'index.html'), 'home');
  writeFileSync(join(place, 'plans/index.html'), text);
  return writeSiteList(place, '/');
}

const open = (makings = () => 'all of it') => openKeptSite(makings, openCache(join(folder, 'cache')));

test('a site stands that was made from the same, by any build', () => {
  expect(open().isThis(standingSite(place))).toBeUndefined();
  open().keep(list);
  expect(open().isThis(standingSite(place))).toBe(2);
});

describe('a site is made', () => {
  test.each<[string, () => void]>([
    ['where another one stands', () => site('another plan')],
    ['where a page is gone', () => rmSync(join(place, 'index.html'))],
    ['where somebody changed a page', () => writeFileSync(join(place, 'index.html'), 'HOME')],
    ['where others may not read a page any more', () => chmodSync(join(place, 'index.html'), 0o600)],
    ['where its list is gone', () => rmSync(join(place, siteListName))],
    ['where nothing stands', () => rmSync(place, { recursive: true })],
  ])('%s', (_, change) => {
    open().keep(list);
    change();
    expect(open().isThis(standingSite(place))).toBeUndefined();
  });

  test('from anything else', () => {
    open().keep(list);
    expect(open(() => 'all but one').isThis(standingSite(place))).toBeUndefined();
  });

  test('where what it is made from was saved while it was made', () => {
    let now = 'before';
    const kept = open(() => now);
    now = 'after';
    kept.keep(list);
    for (const from of ['before', 'after']) expect(open(() => from).isThis(standingSite(place))).toBeUndefined();
  });
});
