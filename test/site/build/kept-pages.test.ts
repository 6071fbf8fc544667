import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepingPages } from '../../../src/site/build/kept-pages.ts';
import { openCache } from '../../../src/source/cache.ts';

const routeData = {} as Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]['route'];

let folder: string;
let events: string[];
let notes: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-pages-'));
  events = [];
  notes = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Build {
  readonly version?: string;
  readonly commit?: string;
  readonly says?: string;
  readonly status?: number;
  /** What stands in the site's place, by its file. */
  readonly standing?: Readonly<Record<string, string>>;
}

/** A build of two pages that say the same, with a fresh process's view of the cache. */
async function build(what: Build): Promise<string[]> {
  const { version = '1', commit = 'c', says = 'hello', status = 200, standing = {} } = what;
  const astro: AstroPrerenderer = {
    name: 'astro',
    getStaticPaths: async () => [],
    render: async ({ url }) => {
      events.push(`made ${new URL(url).pathname}`);
      return new Response(says, { status });
    },
  };
  const pages = keepingPages({
    base: '/cx/',
    version,
    besides: (path) => (path === '/cx/about/' ? commit : null),
    cache: openCache(folder),
    note: (how) => void notes.push(how),
    lend: (path, bytes) => standing[path] === Buffer.from(bytes).toString(),
    beforeFirstPage: async () => void events.push('before'),
  })(astro);
  const texts: string[] = [];
  for (const path of ['/cx/', '/cx/about/']) {
    const rendered = await pages.render(new Request(`https://example.org${path}`), { routeData });
    texts.push(await (rendered instanceof Response ? rendered : rendered.response).text());
  }
  return texts;
}

test('what comes before the first page is done once, and not at all where no page is made', async () => {
  await build({});
  expect(events).toEqual(['before', 'made /cx/', 'made /cx/about/']);
  await build({});
  expect(events).toHaveLength(3);
});

test('a page is made again when anything that pages are made from changes', async () => {
  await build({});
  expect(await build({ version: '2', says: 'changed' })).toEqual(['changed', 'changed']);
});

test('what another build left is never taken for this one', async () => {
  expect(await build({ says: 'first' })).toEqual(['first', 'first']);
  expect(await build({ version: '2', says: 'withdrawn' })).toEqual(['withdrawn', 'withdrawn']);
  expect(await build({ says: 'not made' })).toEqual(['first', 'first']);
});

test('another commit makes the one page again that names it', async () => {
  await build({});
  events = [];
  await build({ commit: 'd' });
  expect(events).toEqual(['before', 'made /cx/about/']);
  expect(notes).toEqual(['made', 'made', 'taken', 'made']);
});

test('a page that is not found is kept, a redirect is not', async () => {
  await build({ status: 404 });
  await build({ status: 404 });
  expect(events).toHaveLength(3);
  await build({ version: '2', status: 302 });
  await build({ version: '2', status: 302 });
  expect(events.filter((event) => event.startsWith('made'))).toHaveLength(6);
});

test('a page that stands in its place already is not written, whether it was kept or made', async () => {
  const standing = { 'index.html': 'hello', 'about/index.html': 'older' };
  expect(await build({ standing })).toEqual(['', 'hello']);
  expect(await build({ standing })).toEqual(['', 'hello']);
  expect(events).toEqual(['before', 'made /cx/', 'made /cx/about/']);
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
