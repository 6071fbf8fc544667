import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PageWriter, writerBeside, writerHere } from '../../../src/site/build/page-writer.ts';
import { linksListed } from '../../../src/site/links/page-links.ts';
import { type Cache, keyOf, openCache } from '../../../src/source/cache.ts';
import { unpackLists } from '../../../src/source/kept-lists.ts';
import { fingerprintOf } from '../../../src/source/publishing/fingerprint.ts';
import { type NewSite, openNewSite } from '../../../src/source/publishing/new-site.ts';
import { mayMount, mountDisk } from '../../source/publishing/small-disk.ts';

let world: string;
let site: NewSite;
let cache: Cache;
let warnings: string[];
let writer: PageWriter;
beforeEach(() => {
  world = mkdtempSync(join(tmpdir(), 'poplar-writer-'));
  warnings = [];
  site = openNewSite(join(world, 'site'));
  cache = openCache(join(world, 'cache'), (message) => warnings.push(message));
});
afterEach(async () => {
  await writer.close();
  rmSync(world, { recursive: true });
});

const page = (i: number) => `<a href="/plans/${i}/">Größe</a><i id="place-${i}"></i>`;
const pathOf = (i: number) => `plans/${i}/index.html`;
const beside = () => writerBeside(site, cache, join(world, 'cache'));

/** Has so many pages written, and gives what it was told of them, in the order in which it was. */
async function put(count: number, text = page): Promise<string[]> {
  const told: string[] = [];
  for (let i = 0; i < count; i++) {
    const bytes = Uint8Array.from(Buffer.from(text(i)));
    const made = { path: pathOf(i), bytes, key: i % 2 === 0 ? keyOf(i) : undefined };
    await writer.put(made, (print) => told.push(`${i}: ${print}`));
  }
  return told;
}

describe.each<[string, () => PageWriter]>([
  ['before the next is made', () => writerHere(site, cache)],
  ['in a thread beside', beside],
])('pages are written %s', (_, open) => {
  test('each where it belongs, kept under its key, and told of in their order', async () => {
    writer = open();
    const told = await put(100);
    await writer.finish();
    const pages = Array.from({ length: 100 }, (_, i) => Buffer.from(page(i)));
    expect(told).toEqual(pages.map((bytes, i) => `${i}: ${fingerprintOf(bytes)}`));
    expect([...site.written]).toEqual(pages.map((bytes, i) => [pathOf(i), fingerprintOf(bytes)]));
    for (const [i, bytes] of pages.entries()) {
      expect(readFileSync(join(site.folder, pathOf(i)))).toEqual(bytes);
      expect(cache.get(keyOf(i))).toEqual(i % 2 === 0 ? bytes : undefined);
    }
  });

  test('and where one cannot be, the system says why and where, and nothing is said of the page', async () => {
    writeFileSync(join(world, 'site'), 'a file');
    writer = open();
    const told: string[] = [];
    const written = put(1)
      .then((all) => told.push(...all))
      .then(() => writer.finish());
    await expect(written).rejects.toMatchObject({
      code: 'ENOTDIR',
      syscall: 'mkdir',
      path: join(world, 'site/plans/0'),
    });
    expect(told).toEqual([]);
    expect(site.written.size).toBe(0);
  });

  test('and stand although they cannot be kept, which is said once', async () => {
    writeFileSync(join(world, 'cache'), 'a file');
    writer = open();
    const told = await put(4);
    await writer.finish();
    expect(told).toHaveLength(4);
    expect(readFileSync(join(site.folder, pathOf(3)), 'utf8')).toBe(page(3));
    expect(warnings).toEqual([expect.stringContaining(`Nothing more can be kept in ${join(world, 'cache')} (`)]);
  });

  test.runIf(mayMount)('until the disk is full, which the system says (needs root)', async () => {
    const unmount = mountDisk(join(world, 'site'), 100);
    try {
      writer = open();
      const written = put(50, () => 'x'.repeat(10_000)).then(() => writer.finish());
      await expect(written).rejects.toMatchObject({
        code: 'ENOSPC',
        message: expect.stringContaining('no space left'),
      });
    } finally {
      await writer.close();
      unmount();
    }
  });
});

test('a thread says what the pages lead to that it wrote, as a reader of them does', async () => {
  writer = beside();
  await put(3);
  await writer.put({ path: 'api/one.json', bytes: Buffer.from('{"a":"<a href=x>"}'), key: undefined }, () => undefined);
  const links = unpackLists(await writer.finish());
  expect([...links]).toEqual([0, 1, 2].map((i) => [fingerprintOf(Buffer.from(page(i))), linksListed(page(i))]));
});

test('what lies in memory beside a page stays as it is', async () => {
  writer = beside();
  const bytes = Buffer.from('before page after');
  await writer.put({ path: 'index.html', bytes: bytes.subarray(7, 11), key: undefined }, () => undefined);
  await writer.finish();
  expect(readFileSync(join(site.folder, 'index.html'), 'utf8')).toBe('page');
  expect(bytes.toString()).toBe('before page after');
});
