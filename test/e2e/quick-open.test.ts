import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { type ServedSite, serveSample } from './site.ts';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  // Below a base, where a forgotten one shows.
  [site, browser] = await Promise.all([serveSample('/a/b/'), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(site.url(path));
  return page;
}
const options = (page: Page) => page.locator('.quick-open').getByRole('option').allInnerTexts();
const chosen = (page: Page) =>
  page
    .getByRole('combobox', { name: 'Go to a page' })
    .evaluate((field) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent);

describe('Quick Open', () => {
  it('loads nothing before it is used, then leads by keyboard to what a few letters name', async () => {
    const page = await open('/plans/late-fee-grace/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(200);
    expect(asked).toEqual([]);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Go to a page' });
    await field.waitFor();
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/a/b/quick-open/1.json']);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('okafor maria');
    await expect.poll(() => chosen(page)).toMatch(/^Maria Okafor Person · Head of Billing/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosen(page)).not.toMatch(/^Maria Okafor/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url('/people/maria-okafor/'));
    await page.keyboard.press('/');
    await field.waitFor();
    expect((await options(page))[0]).toMatch(/Seen lately/);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.close();
  });

  it('has headings, commands and help behind its prefixes', async () => {
    const page = await open('/plans/late-fee-grace/');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    const field = page.getByRole('combobox', { name: 'Go to a page' });
    await field.fill('?');
    expect(await options(page)).toHaveLength(4);
    await page.locator('.quick-open').getByRole('option').nth(2).click();
    expect(await field.inputValue()).toBe('@');
    await field.fill('@goals');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#goals');
    await page.keyboard.press('Control+k');
    await field.fill('>theme: dark');
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('/');
    await field.fill('>do not open');
    await page.keyboard.press('Enter');
    await page.keyboard.press('/');
    await page.waitForTimeout(100);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await field.fill('>open this');
    expect((await options(page))[0]).toMatch(/^Open this with the key/);
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to while it is open, in %s',
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(site.url('/'));
      await page.keyboard.press('Control+k');
      await page.locator('.quick-open').getByRole('option').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      await context.close();
    },
  );

  it('fits 320 px, and says where nothing is found', async () => {
    const page = await open('/', { viewport: { width: 320, height: 560 } });
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('combobox', { name: 'Go to a page' }).fill('late fee');
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await page.getByRole('combobox', { name: 'Go to a page' }).fill('zzzz 99');
    expect(await page.getByRole('dialog').getByRole('status').innerText()).toBe('Nothing found.');
    await page.close();
  });

  it('is not there without JavaScript', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Search' }).count()).toBe(0);
    await page.close();
  });

  it('says where its index cannot be loaded, and tries again', async () => {
    const page = await open('/');
    await page.route('**/quick-open/1.json', (route) => route.abort());
    const button = page.getByRole('button', { name: 'Search', exact: true });
    await button.click();
    await expect.poll(() => page.locator('quick-open [role=alert]').innerText()).toMatch(/could not be loaded/);
    await page.unroute('**/quick-open/1.json');
    await button.click();
    await page.getByRole('combobox', { name: 'Go to a page' }).waitFor();
    await page.close();
  });
});
