import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
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
  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(site.url(path));
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
    await context.close();
    expect(found).toEqual([]);
  });
});
