import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { navPages } from '../../src/site/nav.ts';
import { startBrowser } from './browser.ts';
import { htmlFiles, type ServedSite, serveSample } from './site.ts';

const kinds = navPages.map(({ path, sample }) => sample ?? path);

let site: ServedSite;
let browser: Browser;
let largeText: Browser;

beforeAll(async () => {
  [site, browser, largeText] = await Promise.all([serveSample(), startBrowser(), startBrowser(32)]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), largeText?.close()]);
  await site?.stop();
});

async function open(
  path: string,
  options: Parameters<Browser['newPage']>[0] = {},
  within = browser,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await within.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !(path === '/404.html' && /404/.test(message.text())))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site.url(path));
  return { page, complaints };
}

/** How far a page reaches beyond its window, and the first thing that does. */
function overflowOf(page: Page): Promise<{ scroll: number; first: string | null }> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return { scroll: document.documentElement.scrollWidth - width, first: wide[0]?.outerHTML.slice(0, 200) ?? null };
  });
}

describe.each(kinds)('%s', (path) => {
  it('opens without a complaint from the browser', async () => {
    const { page, complaints } = await open(path);
    await page.close();
    expect(complaints).toEqual([]);
  });

  it('does not scroll sideways at 320 px, and shades the edge of each table that does', async () => {
    const { page } = await open(path, { viewport: { width: 320, height: 640 } });
    const { scroll, first } = await overflowOf(page);
    const cutUnseen = await page
      .locator('.table')
      .evaluateAll(
        (tables) =>
          tables.filter(
            (table) => table.scrollWidth > table.clientWidth && getComputedStyle(table).boxShadow === 'none',
          ).length,
      );
    await page.close();
    expect(scroll, first ?? '').toBe(0);
    expect(cutUnseen).toBe(0);
  });

  it('reads without JavaScript, and with text of twice the size without scrolling sideways', async () => {
    const viewport = { width: 640, height: 800 };
    const { page } = await open(path, { javaScriptEnabled: false, viewport }, largeText);
    const { scroll, first } = await overflowOf(page);
    const main = await page.locator('main').innerText();
    const headings = await page.locator('h1').count();
    const hidden = await page
      .locator('svg[role=img], [role=img] svg')
      .evaluateAll((charts) => charts.filter((chart) => chart.getBoundingClientRect().width > 0).length)
      .catch(() => -1);
    const figures = await page.locator('main figure').count();
    await page.close();
    expect(scroll, first ?? '').toBe(0);
    expect(headings).toBe(1);
    expect(main.length).toBeGreaterThan(80);
    if (figures > 0) expect(hidden).toBeGreaterThan(0);
  });
});

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'long-title': 'off',
        'valid-id': ['error', { relaxed: true }],
        'no-trailing-whitespace': 'off',
        'require-sri': 'off',
        'void-style': 'off',
      },
    });
    const problems: string[] = [];
    for (const file of await htmlFiles(site.folder)) {
      const report = await validator.validateString(await readFile(join(site.folder, file), 'utf8'), file);
      for (const { messages } of report.results)
        problems.push(
          ...messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
        );
    }
    expect(problems.slice(0, 20)).toEqual([]);
  }, 120_000);

  it('says in its footer that the company is invented, and shows no broken figure', async () => {
    const files = await htmlFiles(site.folder);
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      const html = parse(await readFile(join(site.folder, file), 'utf8'));
      expect(html.querySelectorAll('footer').at(-1)?.text, file).toContain('Invented company, simulated figures');
      expect(html.querySelector('main')?.text, file).not.toMatch(/\b(NaN|undefined|Infinity|null|\[object Object\])\b/);
    }
  });

  it('can be reached by keyboard from the skip link to the text', async () => {
    const { page } = await open('/plans/late-fee-grace/');
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => document.activeElement?.textContent?.trim());
    await page.keyboard.press('Enter');
    const target = await page.evaluate(
      () => document.querySelector('main')?.contains(document.activeElement) || location.hash,
    );
    await page.close();
    expect(first).toMatch(/skip/i);
    expect(target).toBeTruthy();
  });

  it('tells a grade, the page one is on and the open tab apart where the system sets the colours', async () => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(site.url('/plans/price-notice-in-plain-words/'));
    const styleOf = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const pairs = [
      [await styleOf('.pips .on', 'background-color'), await styleOf('.pips i:not(.on)', 'background-color')],
      [
        await styleOf('.rail a[aria-current]', 'border-inline-start-color'),
        await styleOf('.rail a:not([aria-current])', 'border-inline-start-color'),
      ],
      [
        await styleOf('.figure-tabs [aria-selected=true]', 'border-block-end-color'),
        await styleOf('.figure-tabs [aria-selected=false]', 'border-block-end-color'),
      ],
    ];
    await page.close();
    for (const [marked, plain] of pairs) expect(marked).not.toBe(plain);
  });
});
