import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { navPages } from '../../src/site/nav.ts';
import { startBrowser } from './browser.ts';
import { type ServedSite, serveSample } from './site.ts';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSample(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe.each(navPages.map(({ path, sample }) => sample ?? path))('%s', (path) => {
  it('has nothing that axe objects to, in light and in dark', async () => {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(site.url(path));
    const light = await objectionsTo(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await objectionsTo(page);
    await page.close();
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
});

/** What axe objects to; in its legacy mode it opens no second page for what it found, which only foreign frames need. */
async function objectionsTo(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
