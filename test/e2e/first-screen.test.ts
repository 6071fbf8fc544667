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

describe('a plan, its story beside its charts', () => {
  const plan = '/plans/late-fee-grace/';

  it('shows headline, label, owner, said and did and the whole first chart at once, within 6,000 pixels', async () => {
    const page = await opened(plan, 1280, 900);
    for (const part of ['h1', '.plan-claim', '.plan-header .byline', '.said-did', '.lead .figure-chart'])
      expect(await bottomOf(page, part), part).toBeLessThanOrEqual(900);
    expect(await heightOf(page)).toBeLessThanOrEqual(6000);
    await page.close();
  });

  it('holds each chart in view beside its paragraphs', async () => {
    const page = await opened(plan, 1280, 900);
    const text = page.locator('.lead .prose > p').nth(4);
    await text.scrollIntoViewIfNeeded();
    const [chart, paragraph] = await Promise.all([
      page.locator('.lead .figure-chart').boundingBox(),
      text.boundingBox(),
    ]);
    expect(chart?.y).toBeGreaterThanOrEqual(0);
    expect((chart?.y ?? 0) + (chart?.height ?? 0)).toBeLessThanOrEqual(900);
    expect(chart?.x).toBeGreaterThan((paragraph?.x ?? 0) + (paragraph?.width ?? 0));
    await page.close();
  });

  it('begins on a phone with headline, label, owner and the chart', async () => {
    const page = await opened(plan, 360, 780);
    const top = await page.locator('.lead .figure-chart').evaluate((chart) => chart.getBoundingClientRect().top);
    for (const part of ['h1', '.plan-claim', '.plan-header .byline'])
      expect(await bottomOf(page, part), part).toBeLessThanOrEqual(top);
    // The bar at the bottom of a phone takes 60 pixels.
    expect(top).toBeLessThan(700);
    await page.close();
  });

  it('opens a fold of the evidence from a link to its figure', async () => {
    const page = await opened(`${plan}#figure-late-fee-credits`, 1280, 900);
    expect(await page.locator('#figure-late-fee-credits .figure-chart').isVisible()).toBe(true);
    await page.close();
  });

  it('prints on at most six sheets, and everything on request', async () => {
    const page = await opened(plan, 1280, 900);
    const sheets = async () =>
      (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    const few = await sheets();
    expect(few).toBeGreaterThan(1);
    expect(few).toBeLessThanOrEqual(6);
    await page.getByLabel('Print everything').check();
    expect(await sheets()).toBeGreaterThan(few);
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
