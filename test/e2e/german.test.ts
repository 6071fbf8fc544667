import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { navPages } from '../../src/site/nav.ts';
import { wordingFor } from '../../src/wording/language.ts';
import { readTree } from '../../src/source/files.ts';
import { startBrowser } from './browser.ts';
import { overflowOf } from './overflow.ts';
import { htmlFiles, type ServedSite, serveFolder } from './site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const de = wordingFor('de-DE');

let folder = '';
const pages = new Map<string, HTMLElement>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poplar-german-'));
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  await cp(join(root, 'test/fixtures/complete-small'), content, { recursive: true });
  const settings = await readFile(join(content, 'report.yaml'), 'utf8');
  await cp(join(root, 'content/pages'), join(content, 'pages'), { recursive: true });
  await cp(join(root, 'test/fixtures/site-looks-own/public'), join(content, 'public'), { recursive: true });
  const [, looks = ''] = (await readFile(join(root, 'test/fixtures/site-looks-own/report.yaml'), 'utf8')).split(
    /^(?=site:)/m,
  );
  const large = settings.replace('en-GB', 'de-DE').replace('customers: 50000', 'customers: 50000000');
  await writeFile(join(content, 'report.yaml'), large + looks);
  const painPoint = join(content, 'pain-points/late-fee.yaml');
  // Sums in millions, which take the most room.
  await writeFile(painPoint, (await readFile(painPoint, 'utf8')).replace('value: 30000,', 'value: 30000000,'));
  execFileSync(process.execPath, ['src/cli/index.ts', 'build', '--content', content, '--out', site], { cwd: root });
  for (const file of await htmlFiles(site)) pages.set(file, parse(await readFile(join(site, file), 'utf8')));
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every text of a table of words that is no sentence with gaps. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words.trim()];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

/** What a page says or has read out, apart from what it marks as another language. */
function saidOn(page: HTMLElement): string[] {
  const said: string[] = [];
  const visit = (element: HTMLElement): void => {
    if (
      ['SCRIPT', 'STYLE', 'CODE', 'PRE'].includes(element.tagName) ||
      /^en\b/.test(element.getAttribute('lang') ?? '')
    )
      return;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes)
      if (node.nodeType === NodeType.TEXT_NODE) said.push(node.text.trim());
      else if (node.nodeType === NodeType.ELEMENT_NODE) visit(node as HTMLElement);
  };
  const html = page.querySelector('html');
  if (html) visit(html);
  return said.filter((text) => /\p{L}/u.test(text));
}

describe('a German report', () => {
  it('says so on every page', () => {
    expect(pages.size).toBeGreaterThan(60);
    for (const [file, page] of pages) expect(page.querySelector('html')?.getAttribute('lang'), file).toBe('de-DE');
  });

  it('has the looks that its settings give it on every page', async () => {
    const site = join(folder, 'site');
    for (const [file, page] of pages)
      expect(page.querySelector('link[rel=stylesheet][href="/site-looks.css"]'), file).not.toBe(null);
    const home = pages.get('index.html');
    expect(home?.querySelector('.site-header img')?.getAttribute('src')).toBe('/logo.svg');
    expect(home?.querySelector('.site-title')?.text).toBe('Hillside listens');
    expect(home?.querySelector('title')?.text).toBe('Hillside listens – Hillside Water');
    const links = home?.querySelectorAll('.site-footer [aria-label=Anderswo] a') ?? [];
    expect(links.map((link) => [link.text, link.getAttribute('href')])).toEqual([
      ['The team behind it', 'https://intranet.hillside.example/cx'],
      ['Write to us', 'mailto:cx@hillside.example'],
    ]);
    expect(await readFile(join(site, 'site-looks.css'), 'utf8')).toContain('--accent: light-dark(#7a1f6b, #e59ad7);');
    expect(await readFile(join(site, 'logo.svg'), 'utf8')).toContain('<svg ');
    expect(JSON.parse(await readFile(join(site, 'manifest.webmanifest'), 'utf8'))).toMatchObject({
      short_name: 'Hillside listens',
      icons: [{ src: '/logo.svg', sizes: 'any' }, { src: '/site-icon.svg' }],
    });
  });

  it('says nothing of its own in English but what it marks as English', () => {
    const german = new Set(textsIn(de));
    const owners = readTree(join(folder, 'content'))
      .files.map(({ text }) => text)
      .join('\n');
    const english = new Set(
      textsIn(wordingFor('en-GB')).filter((text) => text.length > 3 && !german.has(text) && !owners.includes(text)),
    );
    expect(english.size).toBeGreaterThan(400);
    const found = [...pages].flatMap(([file, page]) =>
      saidOn(page)
        .filter((text) => english.has(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('writes numbers, money and days as they are written in German', () => {
    const plan = pages.get('plans/late-fee-grace/index.html')?.querySelector('main')?.text ?? '';
    expect(plan).toMatch(/\d,\d+\u00a0%/);
    expect(plan).not.toMatch(/\d\.\d+\s?%/);
    expect(plan).toMatch(/\d+\. (Jan|Feb|März|Apr|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez)/);
    expect(pages.get('money/index.html')?.text).toMatch(/\d,\d+\u00a0Mio\.\u00a0£/);
  });

  it('tells its readers, in German, of the pages whose texts are in English', () => {
    for (const file of ['checks/index.html', 'schemas/plan/index.html']) {
      expect(pages.get(file)?.text, file).toMatch(/(auf|in) Englisch|englisch/i);
      expect(pages.get(file)?.querySelectorAll('[lang=en]').length, file).toBeGreaterThan(0);
    }
  });
});

describe('a German report with text of twice the size', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveFolder(join(folder, 'site')), startBrowser(32)]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it.each(navPages.map(({ path }) => path))('keeps %s within a window of 360 pixels', async (path) => {
    const route = new RegExp(`^${path.replaceAll(':id', '[^/]+').replace(/\/$/, '/index.html')}$`);
    const file = [...pages.keys()].find((name) => route.test(`/${name}`));
    expect(file).toBeDefined();
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    await page.goto(site.url(`/${file}`));
    const overflow = await overflowOf(page);
    await page.close();
    expect(overflow).toEqual([]);
  });
});
