import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { navPages } from '../../src/site/nav.ts';
import { startBrowser } from './browser.ts';
import { overflowOf } from './overflow.ts';
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

/** Whether the outermost pixels at the left and at the right of a picture are for the most part not the page's white. */
function edgesOf(page: Page, picture: Buffer): Promise<readonly string[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    return [1, image.width - 2].map((x) => {
      const pixels = [...(context?.getImageData(x, 0, 1, image.height).data ?? [])].filter((_, at) => at % 4 === 0);
      return (pixels.toSorted((a, b) => a - b)[pixels.length >> 1] ?? 255) < 245 ? 'shaded' : 'plain';
    });
  }, picture.toString('base64'));
}

describe.each(kinds)('%s', (path) => {
  it('opens without a complaint from the browser', async () => {
    const { page, complaints } = await open(path);
    await page.close();
    expect(complaints).toEqual([]);
  });

  it('does not scroll sideways at 320 px, and shades the edges of what does', async () => {
    const { page } = await open(path, { viewport: { width: 320, height: 640 } });
    const overflow = await overflowOf(page);
    const cutUnseen = await page.locator('main *').evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth && /auto|scroll/.test(getComputedStyle(one).overflowX))
        .filter((one) => !getComputedStyle(one).backgroundAttachment.includes('local'))
        .map((one) => one.outerHTML.slice(0, 200)),
    );
    await page.close();
    expect(overflow).toEqual([]);
    expect(cutUnseen).toEqual([]);
  });

  it('reads without JavaScript, and with text of twice the size without scrolling sideways', async () => {
    const viewport = { width: 360, height: 800 };
    const { page } = await open(path, { javaScriptEnabled: false, viewport }, largeText);
    const overflow = await overflowOf(page);
    const main = await page.locator('main').innerText();
    const headings = await page.locator('h1').count();
    const hidden = await page
      .locator('svg[role=img], [role=img] svg')
      .evaluateAll((charts) => charts.filter((chart) => chart.getBoundingClientRect().width > 0).length)
      .catch(() => -1);
    const figures = await page.locator('main figure').count();
    await page.close();
    expect(overflow).toEqual([]);
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

  it('says in its footer that the company is invented, and shows no broken figure and no comma after a space', async () => {
    const files = await htmlFiles(site.folder);
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      const html = parse(await readFile(join(site.folder, file), 'utf8'));
      expect(html.querySelectorAll('footer').at(-1)?.text, file).toContain('Invented company, simulated figures');
      const main = html.querySelector('main');
      expect(main?.text, file).not.toMatch(/\b(NaN|undefined|Infinity|null|\[object Object\])\b/);
      for (const code of main?.querySelectorAll('pre, .source-file') ?? []) code.remove();
      expect(main?.text, file).not.toMatch(/.*\s,.*/);
    }
  });

  it.each([
    ['in light', {}],
    ['where the system sets the colours', { forcedColors: 'active' }],
  ] as const)('shades %s that edge of a wide table beyond which it goes on, and no other', async (_, colours) => {
    const { page } = await open('/money/', { viewport: { width: 320, height: 900 }, ...colours });
    const table = page.getByRole('region', { name: 'Pain points by priority' });
    const shadesAt = async (share: number) => {
      await table.evaluate((region, to) => region.scrollTo(to * (region.scrollWidth - region.clientWidth), 0), share);
      return edgesOf(page, await table.screenshot());
    };
    expect(await shadesAt(0)).toEqual(['plain', 'shaded']);
    expect(await shadesAt(0.5)).toEqual(['shaded', 'shaded']);
    // Words at the left may lie on a ground of their own.
    expect((await shadesAt(1)).at(-1)).toBe('plain');
    await page.close();
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
