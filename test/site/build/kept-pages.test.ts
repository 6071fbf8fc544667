import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SitePath } from '../../../src/site/build/compiled-site.ts';
import { keepingPages, siteFileOf } from '../../../src/site/build/kept-pages.ts';
import { writerHere } from '../../../src/site/build/page-writer.ts';
import { openCache } from '../../../src/source/cache.ts';
import { fingerprintOf } from '../../../src/source/publishing/fingerprint.ts';
import type { Staying } from '../../../src/source/publishing/new-site.ts';
import { note as askAs, noteProps, noteUse, questionOf } from '../../../src/source/reads.ts';

const route = { component: 'src/pages/page.astro' } as SitePath['route'];

let folder: string;
let events: string[];
let used: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-pages-'));
  events = [];
  used = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Build {
  readonly version?: string;
  /** Today's answers, by question. */
  readonly answers?: Readonly<Record<string, string>>;
  /** What the route hands to the about page, and what it says that it hands on. */
  readonly props?: string;
  readonly announced?: string;
  readonly says?: string;
  /** Whether the pages ask nothing. */
  readonly silent?: boolean;
  /** Whether another route has the address of the about page, too. */
  readonly alike?: boolean;
  /** What stands in the site's place, by its file. */
  readonly standing?: Readonly<Record<string, string>>;
}

/** A build of two pages that say the same, with a fresh process's view of the cache. */
async function build(what: Build): Promise<string[]> {
  const { version = '1', answers = { title: 'a', commit: 'c' }, says = 'hello', standing = {} } = what;
  const texts = new Map<string, string>();
  const cache = openCache(folder);
  const site = {
    leave: (path: string, { print }: Staying) => {
      const stays = standing[path] !== undefined && fingerprintOf(Buffer.from(standing[path])) === print;
      if (stays) texts.set(path, 'stays');
      return stays;
    },
    write: (path: string, bytes: Uint8Array) => {
      texts.set(path, Buffer.from(bytes).toString());
      return fingerprintOf(bytes);
    },
  };
  const kept = keepingPages({
    version,
    answer: (question) => answers[questionOf(question)[0]],
    uses: (cacheKey) => void used.push(cacheKey),
    cache,
    site,
  });
  const left = kept.take([
    { pathname: '', route },
    { pathname: 'about', route, ...(what.announced === undefined ? {} : { cacheKey: what.announced }) },
    ...(what.alike ? [{ pathname: '/about/', route: { ...route, component: 'src/pages/other.astro' } }] : []),
  ]);
  for (const path of left)
    await kept.make(
      path,
      async ({ pathname }) => {
        events.push(`made /${pathname}`);
        if (!what.silent) askAs('title', 'a page');
        if (!what.silent && pathname === 'about') askAs('commit');
        if (pathname === 'about' && what.props !== undefined) noteProps(what.props);
        noteUse(`a drawing for /${pathname}`);
        return Buffer.from(says);
      },
      writerHere(site, cache).put,
    );
  kept.finish();
  return ['index.html', 'about/index.html'].map((path) => texts.get(path) ?? 'nothing');
}

test('where nothing is another, nothing is made again', async () => {
  await build({});
  expect(events).toEqual(['made /', 'made /about']);
  await build({});
  expect(events).toHaveLength(2);
});

test('a page is made again when anything that pages are made from changes', async () => {
  await build({});
  expect(await build({ version: '2', says: 'changed' })).toEqual(['changed', 'changed']);
});

test('a page that asks nothing is made again then, too', async () => {
  await build({ silent: true });
  await build({ silent: true });
  expect(events).toHaveLength(2);
  expect(await build({ silent: true, version: '2', says: 'changed' })).toEqual(['changed', 'changed']);
});

test('what another build left is never taken for this one', async () => {
  expect(await build({ says: 'first' })).toEqual(['first', 'first']);
  expect(await build({ version: '2', says: 'withdrawn' })).toEqual(['withdrawn', 'withdrawn']);
  expect(await build({ says: 'not made' })).toEqual(['first', 'first']);
});

test('another answer makes again the pages that asked, and no other', async () => {
  await build({});
  events = [];
  await build({ answers: { title: 'a', commit: 'd' } });
  expect(events).toEqual(['made /about']);
});

test('a page that another answer brings back rests on the answers of its own build', async () => {
  await build({ says: 'first' });
  await build({ answers: { title: 'b', commit: 'c' }, says: 'second' });
  await build({ answers: { title: 'b', commit: 'd' }, says: 'third' });
  expect(await build({ answers: { title: 'b', commit: 'd' }, says: 'not made' })).toEqual(['second', 'third']);
  expect(await build({ answers: { title: 'a', commit: 'c' }, says: 'not made' })).toEqual(['first', 'first']);
  expect(await build({ answers: { title: 'a', commit: 'c' }, says: 'not made' })).toEqual(['first', 'first']);
});

test('what a page is handed anew is seen although every answer is the same', async () => {
  await build({ props: 'now: plans/a', announced: 'now: plans/a', says: 'first' });
  await build({ props: 'now: plans/b', announced: 'now: plans/b', says: 'second' });
  expect(await build({ props: 'now: plans/a', announced: 'now: plans/a', says: 'not made' })).toEqual([
    'first',
    'first',
  ]);
  expect(await build({ props: 'now: plans/b', announced: 'now: plans/b', says: 'not made' })).toEqual([
    'first',
    'second',
  ]);
});

test('an answer that comes back gives the page that was made of it', async () => {
  await build({ says: 'first' });
  await build({ answers: { title: 'b', commit: 'c' }, says: 'second' });
  expect(await build({ says: 'not made' })).toEqual(['first', 'first']);
});

test('a page that asked what nobody can answer is made each time', async () => {
  await build({ answers: { title: 'a' } });
  events = [];
  await build({ answers: { title: 'a' } });
  expect(events).toEqual(['made /about']);
});

test('a page is kept under what its route hands on, and not at all where the route did not say so', async () => {
  await build({ props: 'now: plans/a', announced: 'now: plans/a' });
  events = [];
  await build({ props: 'now: plans/a', announced: 'now: plans/a' });
  expect(events).toEqual([]);
  await build({ props: 'now: plans/b', announced: 'now: plans/b' });
  expect(events).toEqual(['made /about']);
  await build({ props: 'now: plans/c', announced: 'now: plans/d' });
  await build({ props: 'now: plans/c', announced: 'now: plans/d' });
  expect(events.filter((event) => event === 'made /about')).toHaveLength(3);
});

test('what a page took from other caches is told of whether it is made or taken', async () => {
  await build({});
  const first = used;
  expect(first).toEqual(['a drawing for /', 'a drawing for /about']);
  used = [];
  await build({});
  expect(used).toEqual(first);
});

test.each([
  ['page', '', 'index.html'],
  ['page', 'plans/late-fee/', 'plans/late-fee/index.html'],
  ['page', '404/', '404.html'],
  ['endpoint', 'api/plans/late-fee.json', 'api/plans/late-fee.json'],
  ['endpoint', 'own%20file.txt', 'own file.txt'],
])('a %s at "%s" is written to %s, as Astro does', (type, path, file) => {
  expect(siteFileOf(path, { type })).toBe(file);
});

test('a page that would come out as it stands stays, and what is another or was made is written', async () => {
  const standing = { 'index.html': 'hello', 'about/index.html': 'older' };
  expect(await build({ standing })).toEqual(['hello', 'hello']);
  expect(await build({ standing })).toEqual(['stays', 'hello']);
  expect(events).toEqual(['made /', 'made /about']);
});

test('a page of other answers than last time never stays, though it was kept of them once', async () => {
  await build({ says: 'first' });
  await build({ answers: { title: 'b', commit: 'c' }, says: 'second' });
  const standing = { 'index.html': 'second', 'about/index.html': 'second' };
  expect(await build({ says: 'not made', standing })).toEqual(['first', 'first']);
});

test.each([
  ['the first is taken', {}],
  ['the first is made', { answers: { title: 'b', commit: 'c' } }],
])('of two routes with one address the first has it: %s', async (_, other) => {
  await build({ says: 'first' });
  const again = await build({ ...other, alike: true, says: 'second' });
  expect(again).toEqual(Object.hasOwn(other, 'answers') ? ['second', 'second'] : ['first', 'first']);
  expect(events.filter((event) => event === 'made //about/')).toEqual([]);
});

test.each([
  ['with a flipped bit', (bytes: Buffer) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1)],
  ['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
])('a kept page %s is made again', async (_, damage) => {
  await build({});
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) writeFileSync(file, damage(readFileSync(file)));
  }
  expect(await build({ says: 'made anew' })).toEqual(['made anew', 'made anew']);
});
