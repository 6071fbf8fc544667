import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { htmlFiles, type ServedSite, serveSample } from './site.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSample('/a/b/'), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe('the source of a page', () => {
  it('is one link away and has every line as it is in the file, without JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.url('/plans/late-fee-grace/'));
    await page.locator('.source-note a').click();
    await page.waitForURL(site.url('/plans/late-fee-grace/source/'));
    const lines = await page
      .locator('[aria-labelledby="plan.yaml"] li code')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    const text = await readFile(join(content, 'plans/late-fee-grace/plan.yaml'), 'utf8');
    expect(lines.join('\n')).toBe(text.trimEnd());
    expect(await page.locator('h2').allInnerTexts()).toEqual(expect.arrayContaining(['plan.yaml', 'story.mdx']));
    await page.close();
  });

  it('marks the line that an address names', async () => {
    const page = await browser.newPage();
    await page.goto(site.url('/plans/late-fee-grace/source/#plan.yaml-L12'));
    const line = page.locator('li:target');
    expect(await line.innerText()).toMatch(/^12\s+backing:/);
    expect(await line.isVisible()).toBe(true);
    await page.close();
  });

  it('tells nobody’s handle or address, in any file of the site', async () => {
    const page = await browser.newPage();
    await page.goto(site.url('/people/maria-okafor/source/'));
    expect(await page.locator('main').innerText()).toMatch(/Line 6 is not published/);
    await page.close();
    const sources = (await htmlFiles(site.folder)).filter((file) => file.endsWith('/source/index.html'));
    expect(sources.length).toBeGreaterThan(60);
    for (const file of sources)
      expect(await readFile(join(site.folder, file), 'utf8'), file).not.toMatch(/mokafor|>git<|\S@northline/);
  });
});

describe('the list of headings beside a page', () => {
  it('marks the part that somebody leaps into the middle of', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.url('/plans/late-fee-grace/source/'));
    for (const name of ['plan.yaml', 'story.mdx', 'plan.yaml']) {
      await page.evaluate((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? 0;
        scrollTo({ top: scrollY + top + 300, behavior: 'instant' });
      }, name);
      await expect.poll(() => page.locator('.outline-side [aria-current=location]').allInnerTexts()).toEqual([name]);
    }
    await page.close();
  });

  it('marks the part that is being read, the last one at the end of the page, and is the same list without JavaScript', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.url('/plans/late-fee-grace/source/'));
    const current = () =>
      page
        .locator('.outline-side [aria-current=location]')
        .evaluateAll((links) => links.map((link) => link.textContent));
    await page.evaluate(() => document.getElementById('story.mdx')?.scrollIntoView({ behavior: 'instant' }));
    await expect.poll(current).toEqual(['story.mdx']);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await expect.poll(current).toEqual(['updates/2026-09-30.mdx']);
    const listed = await page.locator('.outline-side a').allInnerTexts();
    await page.close();
    const plain = await browser.newPage({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
    await plain.goto(site.url('/plans/late-fee-grace/source/'));
    expect(await plain.locator('.outline-side a').allInnerTexts()).toEqual(listed);
    await plain.close();
  });
});
