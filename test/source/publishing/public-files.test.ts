import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyPublicFiles, readPublicFiles, siteNames } from '../../../src/source/publishing/public-files.ts';
import { readTree } from '../../../src/source/files.ts';

let content: string;
const folder = () => join(content, 'public');
function write(path: string, text: string | Uint8Array = path): void {
  mkdirSync(dirname(join(folder(), path)), { recursive: true });
  writeFileSync(join(folder(), path), text);
}
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'poplar-public-'));
  writeFileSync(join(content, 'report.yaml'), '');
  mkdirSync(folder());
});
afterEach(() => rmSync(content, { recursive: true }));

test('files for hosts are copied as they are, those that begin with a point too', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (const path of ['.nojekyll', 'CNAME', '.well-known/security.txt', 'downloads/geschäftsbericht-2026.pdf'])
    write(path);
  write('logo.png', bytes);
  write('.DS_Store');
  const { files, problems } = readPublicFiles(folder());
  expect(problems).toEqual([]);
  const site = join(content, 'site');
  mkdirSync(site);
  copyPublicFiles(folder(), files, site);
  expect(readdirSync(site).toSorted()).toEqual(['.nojekyll', '.well-known', 'CNAME', 'downloads', 'logo.png']);
  expect(readFileSync(join(site, 'logo.png'))).toEqual(Buffer.from(bytes));
  expect(readFileSync(join(site, '.well-known/security.txt'), 'utf8')).toBe('.well-known/security.txt');
});

test('a drawing of which nothing can run is published without a warning, and its size is known', () => {
  write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h8v8z"/></svg>');
  write('runs.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" onload="f()"/>');
  const { pictures, problems } = readPublicFiles(folder());
  expect(problems.map(({ path, rule }) => [path, rule])).toEqual([['runs.svg', 'public-file-is-inert']]);
  expect(pictures.get('logo.svg')).toMatchObject({ width: 90, height: 30 });
  expect(pictures.get('runs.svg')?.fault).toBe('runs something by onload');
});

test('the content reader says nothing of them', () => {
  for (const path of ['.nojekyll', 'CNAME', 'robots.txt', 'a.yaml', 'b.md', 'c.csv']) write(path);
  expect(readTree(content)).toMatchObject({ problems: [], files: [{ path: 'report.yaml' }] });
});

test.each([
  ['index.html', 'index.html is theirs'],
  ['INDEX.html', 'INDEX.html is theirs'],
  ['plans/mine.pdf', 'plans is theirs'],
  ['plans', 'plans is theirs'],
  ['_astro/style.css', '_astro is theirs'],
  ['404.html', '404.html is theirs'],
])('%s collides with a page', (path, said) => {
  write(path);
  expect(readTree(content).problems).toMatchObject([
    { rule: 'file-has-a-place', severity: 'error', message: expect.stringContaining(said) },
  ]);
});

test.each([
  'a b.txt',
  'a\nb.txt',
  'a\u202Etxt.exe',
  'a\u200Bb',
  '\u3164',
  'a\\b',
  'a:b',
  'a?b',
  'a#b',
  'a%2e',
  '<a>',
  'a.',
  '.git',
  '.GIT/config',
  '.poplar-site.json',
  '.poplar-00000000-1-00000000/x',
  'down/a"b',
])('%j is no name for a published file', (path) => {
  write(path);
  const { files, problems } = readPublicFiles(folder());
  expect([files, problems.length, problems[0]?.severity]).toEqual([[], 1, 'error']);
});

test('links and pipes are refused, wherever they lead', () => {
  write('down/a.txt');
  symlinkSync('/etc/passwd', join(folder(), 'passwd'));
  symlinkSync('a.txt', join(folder(), 'down/b.txt'));
  symlinkSync('..', join(folder(), 'round'));
  execFileSync('/usr/bin/mkfifo', [join(folder(), 'pipe')]);
  const { files, problems } = readPublicFiles(folder());
  expect(files).toEqual(['down/a.txt']);
  expect(problems.map(({ path }) => path)).toEqual(['down/b.txt', 'passwd', 'pipe', 'round']);
});

test('public itself is a folder: neither a link nor a file', () => {
  rmSync(folder(), { recursive: true });
  symlinkSync('/etc', folder());
  expect(readTree(content).problems).toMatchObject([
    { message: expect.stringContaining('A symbolic link is not followed') },
  ]);
  rmSync(folder());
  writeFileSync(folder(), '');
  expect(readTree(content).problems).toMatchObject([
    { message: 'This is a file. Make it a folder of files to publish.' },
  ]);
});

test.each(['google1a2b.html', 'picture.svg', 'x.JS', 'sitemap.xml'])(
  '%s is copied with a warning, for a browser runs it',
  (path) => {
    write(path);
    const { files, problems } = readPublicFiles(folder());
    expect([files, problems.map(({ severity }) => severity)]).toEqual([[path], ['warning']]);
  },
);

test('what already stands in a site is never replaced', () => {
  write('robots.txt');
  const site = join(content, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'robots.txt'), 'ours');
  expect(() => copyPublicFiles(folder(), ['robots.txt'], site)).toThrow('EEXIST');
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('ours');
});

test('the names at the top of the site are those that its pages have, but for two that a report may bring itself', () => {
  const pages = fileURLToPath(new URL('../../../src/pages', import.meta.url));
  const all = readdirSync(pages).filter((name) => !name.startsWith('['));
  const made = all.map((name) => name.replace(/\.astro$/, '.html').replace(/\.ts$/, ''));
  expect([...siteNames].toSorted()).toEqual(['_astro', 'pagefind', 'site-looks.css', ...made].toSorted());
});
