import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('the briefing', () => {
  it('turns its slides by keys and says where it is', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(site.url('/briefing/'));
    const place = page.locator('.deck-place');
    const slides = await page.locator('.slide').count();
    expect(slides).toBe(7);
    await expect.poll(() => place.textContent()).toBe('1 of 7');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => place.textContent()).toBe('2 of 7');
    await page.keyboard.press('PageDown');
    await expect.poll(() => place.textContent()).toBe('3 of 7');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => place.textContent()).toBe('2 of 7');
    await page.keyboard.press('End');
    await expect.poll(() => place.textContent()).toBe('7 of 7');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => place.textContent()).toBe('7 of 7');
    await page.getByRole('button', { name: 'Previous slide' }).click();
    await expect.poll(() => place.textContent()).toBe('6 of 7');
    await context.close();
  });

  it('shows each slide whole in one screen', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(site.url('/briefing/'));
    const heights = await page
      .locator('.slide')
      .evaluateAll((slides) => slides.map((slide) => Math.round(slide.getBoundingClientRect().height)));
    expect(Math.max(...heights)).toBeLessThanOrEqual(800);
    await context.close();
  });

  it('prints one slide a page', async () => {
    const page = await browser.newPage();
    await page.goto(site.url('/briefing/'));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(7);
    expect(new Set([...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box]) => box))).toEqual(
      new Set(['0 0 841.91998 594.95996']),
    );
    await page.close();
  });
});
