import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { type ServedSite, serveSample } from './site.ts';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSample('/a/b/'), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const told = (page: Page) => page.locator('site-search [role=status]').innerText();

describe('the full-text search', () => {
  it('finds words of a story by their stem, narrows by filters, keeps both in its address, and leads there', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', ({ type, text }) => {
      if (type() === 'error') complaints.push(text());
    });
    await page.goto(site.url('/search/'));
    await page.keyboard.type('complaint about late fee');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=complaint+about+late+fee');
    await expect.poll(() => told(page)).toMatch(/^\d+ results?$/);
    const all = Number.parseInt(await told(page), 10);
    await page.getByLabel('Kind').selectOption('plan');
    await expect.poll(async () => Number.parseInt(await told(page), 10)).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe('?q=complaint+about+late+fee&type=plan');
    await page.reload();
    const link = page.locator('.search-results a').first();
    await link.waitFor();
    expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/a\/b\/plans\/[^/]+\/$/);
    expect(await page.locator('h1').count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('lists by filters alone, ten at once, and moves on to the next with the focus', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(site.url('/search/?type=metric'));
    await expect.poll(() => page.locator('.search-results li').count()).toBe(10);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => page.locator('.search-results li').count()).toBe(20);
    expect(await page.evaluate(() => document.activeElement?.closest('li:nth-child(11)') !== null)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByLabel('Search for').fill('zzzzqqqq');
    await expect.poll(() => told(page)).toMatch(/^Nothing found/);
    await page.close();
  });

  it('never tells of a search that another has followed', async () => {
    const page = await browser.newPage();
    const slow = Promise.withResolvers<void>();
    let asked = 0;
    await page.route('**/pagefind/fragment/**', async (route) => {
      asked++;
      await slow.promise;
      await route.continue();
    });
    await page.goto(site.url('/search/?type=plan'));
    await expect.poll(() => asked).toBeGreaterThan(0);
    await page.getByLabel('Search for').fill('zzzzqqqq');
    await expect.poll(() => told(page)).toMatch(/^Nothing found/);
    const idle = page.waitForLoadState('networkidle');
    slow.resolve();
    await idle;
    await page.waitForTimeout(200);
    expect(await told(page)).toMatch(/^Nothing found/);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to beside its results, in %s', async (scheme) => {
    const context = await browser.newContext({ colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(site.url('/search/?q=late+fee'));
    await page.locator('.search-results li').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    await context.close();
  });

  it('says without JavaScript that it needs it, and where everything is', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.url('/search/'));
    expect(await page.locator('main').innerText()).toMatch(/Searching needs JavaScript/);
    expect(await page.locator('main').getByRole('link', { name: 'Browse' }).getAttribute('href')).toBe('/a/b/browse/');
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.close();
  });
});
