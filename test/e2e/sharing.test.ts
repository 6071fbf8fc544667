import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewSize } from '../../src/chart/export/link-preview.ts';
import { startBrowser } from './browser.ts';
import { type ServedSite, serveSample } from './site.ts';

const plan = '/plans/late-fee-grace/';
const embed = '/embed/late-fee-grace/late-fee-complaints/';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSample(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe('an embedded figure', () => {
  it('tells the page around it how high it is, at every width', async () => {
    const outer = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>Intranet</title><iframe title="figure" width="700" src="${site.url(embed)}"></iframe>
        <script>addEventListener('message', ({ data }) => { if (data.type === 'poplar:height') window.told = data.height; });</script>`);
    });
    await new Promise<void>((resolve) => outer.listen(0, 'localhost', resolve));
    const address = outer.address();
    const page = await browser.newPage();
    try {
      await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : 0}/`);
      const told = () => page.evaluate(() => (window as typeof window & { told?: number }).told ?? 0);
      const [, frame] = page.frames();
      for (const width of ['700', '340']) {
        await page.locator('iframe').evaluate((element, value) => element.setAttribute('width', value), width);
        const actual = () => frame?.evaluate(() => document.documentElement.scrollHeight);
        await expect
          .poll(async () => Math.abs((await told()) - ((await actual()) ?? 0)), { timeout: 5000 })
          .toBeLessThan(160);
        expect(await told()).toBeGreaterThan(300);
      }
    } finally {
      await page.close();
      outer.closeAllConnections();
      outer.close();
    }
  });

  it('is the drawing of its plan’s page, in one size where it does not lead that page', async () => {
    const drawn = async (path: string, figure: string) => {
      const page = parse(await readFile(join(site.folder, path, 'index.html'), 'utf8'));
      return page.querySelectorAll(`${figure} .chart svg`).map((svg) => svg.outerHTML);
    };
    for (const [metric, drawings] of Object.entries({ 'late-fee-complaints': 2, 'late-fee-credits': 1 })) {
      const shown = await drawn(`/embed/late-fee-grace/${metric}/`, '.figure');
      expect(shown).toEqual(await drawn(plan, `#figure-${metric}`));
      expect(shown).toHaveLength(drawings);
    }
  });

  it('is light, kept out of search engines, and leads to its plan', async () => {
    const html = await readFile(join(site.folder, embed, 'index.html'), 'utf8');
    expect(html.length).toBeLessThan(40_000);
    const page = parse(html);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('footer a')?.getAttribute('href')).toBe(
      '/plans/late-fee-grace/#figure-late-fee-complaints',
    );
    expect(page.querySelectorAll('nav, header').length).toBe(0);
  });
});

describe('a link to a plan', () => {
  it('is previewed by an image of the size that was announced', async () => {
    const head = parse(await readFile(join(site.folder, plan, 'index.html'), 'utf8')).querySelector('head');
    const meta = (property: string) => head?.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    const image = meta('og:image') ?? '';
    expect(image).toBe('https://cx.example/plans/late-fee-grace.png');
    expect(meta('og:title')).toContain('Late-fee complaints');
    const png = await readFile(join(site.folder, new URL(image).pathname));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([previewSize.width, previewSize.height]);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
  });
});
