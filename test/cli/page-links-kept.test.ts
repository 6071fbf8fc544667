import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKeptLinks } from '../../src/cli/page-links-kept.ts';
import { openCache } from '../../src/source/cache.ts';
import { packLists } from '../../src/source/kept-lists.ts';
import { pathsIn, printsIn, writeSiteList } from '../../src/source/publishing/site-list.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-links-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string) => writeFileSync(join(folder, 'index.html'), text);
const open = (program = 'a program') =>
  openKeptLinks(
    { files: printsIn(folder), at: (path) => join(folder, path), place: 'nowhere' },
    openCache(join(folder, 'cache')),
    program,
  );

test('what was kept of a page is what the page says, without what leads to places on it', () => {
  write(
    '<i id="here"></i><a href="/plans/?a=1&amp;b=2">x</a><a href="#here">y</a><a href="#gone">z</a><a href="#gone">z</a>',
  );
  const first = open();
  const links = first.linksOf('index.html');
  expect(links).toEqual({ addresses: ['/plans/?a=1&b=2', '#gone'], ids: ['here'] });
  first.keep({ areSound: false });
  expect(open().linksOf('index.html')).toEqual(links);
});

test('a page of other bytes is read again, be it as old and as long', () => {
  write('<a href="/plans/">x</a>');
  utimesSync(join(folder, 'index.html'), 1, 1);
  const first = open();
  first.linksOf('index.html');
  first.keep({ areSound: false });
  write('<a href="/plant/">x</a>');
  utimesSync(join(folder, 'index.html'), 1, 1);
  expect(open().linksOf('index.html').addresses).toEqual(['/plant/']);
});

test('a page that was looked at when it was written is not read', () => {
  write('<a href="/plans/">x</a>');
  const files = printsIn(folder);
  rmSync(join(folder, 'index.html'));
  const known = packLists(new Map([[files['index.html'] ?? '', [['/plans/'], ['here']]]]));
  const links = { addresses: ['/plans/'], ids: ['here'] };
  const first = openKeptLinks(
    { files, at: () => 'nowhere', place: 'nowhere', known },
    openCache(join(folder, 'cache')),
    'a program',
  );
  expect(first.linksOf('index.html')).toEqual(links);
  first.keep({ areSound: false });
  expect(
    openKeptLinks(
      { files, at: () => 'nowhere', place: 'nowhere' },
      openCache(join(folder, 'cache')),
      'a program',
    ).linksOf('index.html'),
  ).toEqual(links);
});

test('where few pages are new, what was kept before serves the next build as well', () => {
  const names = Array.from({ length: 100 }, (_, i) => `page-${i}.html`);
  const change = (to: string, most: number) => {
    for (const name of names.slice(0, most)) writeFileSync(join(folder, name), `<a href="/${to}/${name}">x</a>`);
  };
  const readOf = () => {
    const read: string[] = [];
    const at = (path: string) => {
      read.push(path);
      return join(folder, path);
    };
    const made = { files: printsIn(folder), at, place: 'nowhere' };
    const links = openKeptLinks(made, openCache(join(folder, 'cache')), 'a program');
    const found = names.flatMap((name) => links.linksOf(name).addresses);
    links.keep({ areSound: false });
    return { read: read.length, found };
  };
  change('first', 100);
  expect([readOf().read, readOf().read]).toEqual([100, 0]);
  change('second', 2);
  expect([readOf().read, readOf().read]).toEqual([2, 2]);
  change('third', 3);
  expect([readOf().read, readOf().read]).toEqual([3, 0]);
  expect(readOf().found.slice(2, 4)).toEqual(['/third/page-2.html', '/first/page-3.html']);
});

/** Makes a site in the folder as a build would, after the one that stands there, and tells what of it is followed. */
function made(pages: Readonly<Record<string, string>>, { program = 'a program', areSound = true } = {}) {
  const [site, next] = [join(folder, 'site'), join(folder, 'next')];
  mkdirSync(next);
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), text);
  }
  const files = printsIn(next);
  const at = (path: string) => join(next, path);
  const links = openKeptLinks({ files, at, place: site }, openCache(join(folder, 'cache')), program);
  for (const page of links.pages) links.linksOf(page);
  links.keep({ areSound });
  writeSiteList(next, '/', files);
  rmSync(site, { recursive: true, force: true });
  renameSync(next, site);
  return links.pages;
}

describe('of a site that replaces one whose links all led somewhere', () => {
  const [home, plan, lone] = ['<a href="plan.html#why">x</a>', '<b id="why"></b>', '<a href="index.html">x</a>'];
  const before = { 'index.html': home, 'plan.html': plan, 'figures.csv': '1' };
  const all = ['index.html', 'plan.html'];

  test.each([
    ['nothing that stays', before, []],
    ['a page that differs', { ...before, 'plan.html': `${plan}<a href="gone">x</a>` }, ['plan.html']],
    ['a page that is new', { ...before, 'lone.html': lone }, ['lone.html']],
    ['no file that is no page', { ...before, 'figures.csv': '2' }, []],
    ['all where a place is gone to which others may lead', { ...before, 'plan.html': '<b id="how"></b>' }, all],
    ['all where a page is gone', { 'index.html': home }, ['index.html']],
    ['all where a file is gone', { 'index.html': home, 'plan.html': plan }, all],
  ])('it follows %s', (_, after, followed) => {
    expect(made(before)).toEqual(all);
    expect(made(after)).toEqual(followed);
  });

  test('files of the search index may go, unless a page led there', () => {
    const index = { 'pagefind/a.pf_index': '' };
    made({ ...before, ...index });
    expect(made(before)).toEqual([]);
    made({ ...before, 'lone.html': '<a href="pagefind/a.pf_index">x</a>', ...index });
    expect(made({ ...before, 'lone.html': '<a href="pagefind/a.pf_index">x</a>' })).toEqual(
      [...all, 'lone.html'].sort(),
    );
  });

  test('it follows all after one that was not followed to its end, or that another program followed', () => {
    made(before, { areSound: false });
    expect(made(before)).toEqual(all);
    expect(made(before, { program: 'another' })).toEqual(all);
  });

  test('it follows all where a page of that site is no longer what a build wrote', () => {
    made(before);
    writeFileSync(join(folder, 'site', 'plan.html'), '<b></b>');
    expect(made({ ...before, 'plan.html': '<b id="why">x</b>' })).toEqual(all);
  });

  test('what was kept of its pages is spared for one that needs it', () => {
    made(before);
    const cache = join(folder, 'cache');
    for (const path of pathsIn(cache)) utimesSync(join(cache, path), 1, 1);
    expect(made({ ...before, 'plan.html': `${plan}.` })).toEqual(['plan.html']);
    const files = printsIn(join(folder, 'site'));
    const links = openKeptLinks({ files, at: () => 'nowhere', place: 'nowhere' }, openCache(cache), 'a program');
    expect(links.linksOf('index.html').addresses).toEqual(['plan.html#why']);
  });
});

test('another program keeps its own', () => {
  write('<a href="/plans/">x</a>');
  const first = open();
  first.linksOf('index.html');
  first.keep({ areSound: false });
  expect(open('another').linksOf('index.html').addresses).toEqual(['/plans/']);
});

test('no page stays in memory for the links that are kept of it', () => {
  setFlagsFromString('--expose-gc');
  const sweep = runInNewContext('gc') as () => void;
  const names = Array.from({ length: 20 }, (_, i) => `page-${i}.html`);
  for (const [i, name] of names.entries())
    writeFileSync(join(folder, name), `<a href="/plans/some-plan-with-a-long-name-${i}/">${'x'.repeat(1_000_000)}</a>`);
  const { linksOf } = open();
  const held = () => {
    sweep();
    return process.memoryUsage().heapUsed;
  };
  const before = held();
  for (const name of names) linksOf(name);
  expect(held() - before).toBeLessThan(5_000_000);
  expect(linksOf('page-7.html').addresses).toEqual(['/plans/some-plan-with-a-long-name-7/']);
});
