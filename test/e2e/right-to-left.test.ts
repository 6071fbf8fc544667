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

/** Opens a page as a language would have it that is written from right to left: a pseudo-language with English words. */
async function opened(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<html [^>]*>/, '<html lang="ar" dir="rtl">');
    await route.fulfill({ response, body });
  });
  await page.goto(site.url(path));
  return page;
}

describe('a report that is read from right to left', () => {
  it.each(navPages.filter(({ path }) => !path.startsWith('/embed')).map(({ path, sample }) => sample ?? path))(
    'has the menu of %s, where it has one, at the right and does not scroll sideways at 320 px',
    async (path) => {
      const page = await opened(path);
      const menus = await page.locator('.rail').evaluateAll((all) => all.map((rail) => rail.getBoundingClientRect().x));
      expect(menus.length).toBe(path === '/briefing/' ? 0 : 1);
      for (const x of menus) expect(x).toBeGreaterThan(640);
      await page.setViewportSize({ width: 320, height: 640 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await page.close();
    },
  );

  it('turns slides by the arrow that leads on there', async () => {
    const page = await opened('/briefing/');
    const place = page.locator('.deck-place');
    for (const [key, said] of [
      ['ArrowLeft', '2 of 7'],
      ['ArrowLeft', '3 of 7'],
      ['ArrowRight', '2 of 7'],
      ['ArrowDown', '3 of 7'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => place.textContent()).toBe(said);
    }
    await page.close();
  });

  it('chooses the tab that lies where the arrow points', async () => {
    const page = await opened('/plans/late-fee-grace/');
    const tabs = page.locator('.figure-tabs').first().getByRole('tab');
    await tabs.first().focus();
    await page.keyboard.press('ArrowLeft');
    const [first, second] = [await tabs.first().boundingBox(), await tabs.nth(1).boundingBox()];
    expect(second?.x).toBeLessThan(first?.x ?? 0);
    expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await tabs.first().getAttribute('aria-selected')).toBe('true');
    await page.close();
  });

  it('goes through a chart with time, from left to right', async () => {
    const page = await opened('/plans/late-fee-grace/');
    const slider = page.locator('.lead .figure-slider');
    await slider.focus();
    await page.keyboard.press('Home');
    const start = await slider.inputValue();
    await page.keyboard.press('ArrowRight');
    expect(Number(await slider.inputValue())).toBe(Number(start) + 1);
    await page.close();
  });
});
