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

describe('the department that a reader keeps', () => {
  const own = 'own-department';

  it('begins home from its own page until it is let go, and is nothing without a choice', async () => {
    const page = await opened('/', 1280, 900);
    expect(await page.locator(own).isVisible()).toBe(false);
    await page.goto(site.url('/departments/billing/'));
    const choice = page.getByRole('button', { name: 'This is my department' });
    await choice.click();
    expect(await choice.getAttribute('aria-pressed')).toBe('true');

    await page.goto(site.url('/'));
    await page.locator(`${own} h3`).first().waitFor();
    expect(await page.locator(`${own} a`).first().getAttribute('href')).toContain('/departments/billing/');
    expect(await page.locator(`${own} h3`).allInnerTexts()).toEqual([
      'What you can do today',
      'Pain points its work is part of',
    ]);
    expect(await page.locator(`${own} li`).first().innerText()).toMatch(/^Open the bank file/);
    expect(await bottomOf(page, own)).toBeLessThan(await bottomOf(page, '.in-short'));
    expect(await heightOf(page)).toBeLessThanOrEqual(2700);

    await page.goto(site.url('/departments/billing/'));
    await choice.click();
    await page.goto(site.url('/'));
    expect(await page.locator(own).isVisible()).toBe(false);
    await page.close();
  });

  it('shows nothing of a department that the report does not have, and nothing without JavaScript', async () => {
    const page = await opened('/departments/', 1280, 900);
    await page.evaluate(() => localStorage.setItem('poplar-department', 'no-such-department'));
    await page.goto(site.url('/'), { waitUntil: 'networkidle' });
    expect(await page.locator(own).isVisible()).toBe(false);
    await page.close();

    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(site.url('/departments/billing/'));
    expect(await plain.locator('department-choice').isVisible()).toBe(false);
    await plain.goto(site.url('/'));
    expect(await plain.locator(own).isVisible()).toBe(false);
    await context.close();
  });
});

describe('what stands around a page', () => {
  it.each([
    ['/plans/price-notice-in-plain-words/', /^This page: 1 warning$/],
    ['/plans/late-fee-grace/', /^The checks found nothing wrong on this page\.$/],
    ['/', /^Checks: \d+ warnings$/],
    ['/plans/', /^Checks: \d+ warnings$/],
  ])('says at the foot of %s what was found in its own files: %s', async (path, said) => {
    const page = await opened(path, 1280, 900);
    expect(await page.locator('.status-bar a').innerText()).toMatch(said);
    await page.close();
  });

  it.each([360, 320])('keeps the header of a phone %s pixels wide to one row', async (width) => {
    const page = await opened('/', width, 780);
    expect(await page.locator('.site-header').evaluate((header) => header.getBoundingClientRect().height)).toBeLessThan(
      64,
    );
    await page.close();
  });
});
