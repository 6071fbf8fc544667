import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { type ServedSite, serveSample } from './site.ts';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSample(), startBrowser()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()]);
});

async function opened(path: string, width: number, height: number, prepare?: (page: Page) => Promise<unknown>) {
  const page = await browser.newPage({ viewport: { width, height } });
  await prepare?.(page);
  await page.goto(site.url(path));
  return page;
}

/** How far down the page the last thing that matches reaches, in pixels. */
const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom + window.scrollY)));
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

describe('home at a desk', () => {
  it('shows every pain point in focus in its first screen and is at most 2,700 pixels high', async () => {
    const page = await opened('/', 1280, 900);
    expect(await page.locator('.focus li').count()).toBe(5);
    expect(await page.locator('.focus .mini svg').count()).toBe(5);
    expect(await bottomOf(page, '.focus li')).toBeLessThanOrEqual(900);
    expect(await heightOf(page)).toBeLessThanOrEqual(2700);
    await page.close();
  });
});

describe('the Explorer beside a page to be read', () => {
  const explorer = '#explorer';

  it('is folded to a button, stays as the reader left it, and folds again', async () => {
    const page = await opened('/', 1280, 900);
    expect(await page.locator(explorer).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Browse' }).click();
    expect(await page.locator(explorer).isVisible()).toBe(true);
    await page.reload();
    expect(await page.locator(explorer).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Browse' }).click();
    await page.reload();
    expect(await page.locator(explorer).isVisible()).toBe(false);
    await page.close();
  });

  it('opens over the page without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(site.url('/'));
    await page.getByRole('button', { name: 'Browse' }).click();
    expect(await page.locator(explorer).isVisible()).toBe(true);
    await context.close();
  });
});
