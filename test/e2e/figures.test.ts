import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { type ServedSite, serveSample } from './site.ts';

const plan = '/plans/late-fee-grace/';

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSample(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** Opens a page, hands over its first figure, and closes the page whatever happens. */
async function withFigure<Result>(
  read: (figure: Locator, page: Page) => Promise<Result>,
  { path = plan, ...options }: Parameters<Browser['newContext']>[0] & { readonly path?: string } = {},
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(site.url(path));
    return await read(page.locator('figure').first(), page);
  } finally {
    await context.close();
  }
}

const rowsOf = (figure: Locator): Promise<string[][]> =>
  figure
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));

describe('the parts of a figure', () => {
  it('are tabs that the arrows, Home and End choose', async () => {
    await withFigure(async (figure, page) => {
      const chosen = () => figure.locator('[role=tab][aria-selected=true]').innerText();
      const names = await figure.getByRole('tab').allInnerTexts();
      expect(names).toEqual(['Chart', 'How sure is this?', 'Table', 'Source']);
      await figure.getByRole('tab', { name: 'Chart' }).focus();
      for (const [key, name] of [
        ['ArrowRight', 'How sure is this?'],
        ['End', 'Source'],
        ['ArrowRight', 'Chart'],
        ['ArrowLeft', 'Source'],
        ['Home', 'Chart'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await chosen(), key).toBe(name);
        expect(await page.evaluate(() => document.activeElement?.textContent), key).toBe(name);
      }
      expect(await figure.locator('[role=tab][tabindex="0"]').count()).toBe(1);
    });
  });

  it('belong to their tabs, one shown at a time', async () => {
    await withFigure(async (figure) => {
      for (const name of await figure.getByRole('tab').allInnerTexts()) {
        const tab = figure.getByRole('tab', { name });
        await tab.click();
        const panel = figure.getByRole('tabpanel');
        expect(await panel.count()).toBe(1);
        expect(await panel.getAttribute('id')).toBe(await tab.getAttribute('aria-controls'));
        expect(await panel.getAttribute('aria-labelledby')).toBe(await tab.getAttribute('id'));
      }
    });
  });

  it('please axe whichever tab is open', async () => {
    await withFigure(async (figure, page) => {
      for (const name of await figure.getByRole('tab').allInnerTexts()) {
        await figure.getByRole('tab', { name }).click();
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('figure').analyze();
        expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  }, 120_000);

  it('stack and open without JavaScript, with the CSV to take away', async () => {
    await withFigure(
      async (figure) => {
        expect(await figure.getByRole('tab').count()).toBe(0);
        expect(await figure.locator('.chart svg:visible').count()).toBe(1);
        const parts = figure.locator('details.figure-part');
        expect(await parts.count()).toBe(3);
        await parts.filter({ hasText: 'Table' }).locator('summary').click();
        expect(await figure.locator('table').isVisible()).toBe(true);
        expect(await figure.getByRole('link', { name: /^CSV/ }).isVisible()).toBe(true);
        expect(await figure.getByRole('button').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('are printed as a chart, and with all parts on request', async () => {
    await withFigure(async (figure, page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await figure.locator('.chart').isVisible()).toBe(true);
      expect(await figure.locator('table').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.getByLabel('Print everything').check();
      await page.emulateMedia({ media: 'print' });
      expect(await figure.locator('table').isVisible()).toBe(true);
      expect(await figure.locator('.chart').isVisible()).toBe(true);
      expect(await figure.getByRole('tablist').isVisible()).toBe(false);
    });
  });

  it('name the chart by its sentence and head every column and row of the table', async () => {
    await withFigure(async (figure) => {
      expect(await figure.locator('.chart[role=img]').getAttribute('aria-label')).toMatch(
        /^Late-fee complaints \(pilot\)\. Fell from 3\.3/,
      );
      await figure.getByRole('tab', { name: 'Table' }).click();
      expect(await figure.locator('caption').innerText()).toContain('Late-fee complaints');
      expect(await figure.locator('thead th:not([scope=col])').count()).toBe(0);
      expect(await figure.locator('tbody tr > :first-child:not(th[scope=row])').count()).toBe(0);
    });
  });
});

describe('reading a chart', () => {
  it('says each of the table’s figures to the arrow keys, with a cursor on its dot', async () => {
    await withFigure(async (figure, page) => {
      const rows = (await rowsOf(figure)).filter(([period]) => /^\w+ \d{4}$/.test(period ?? ''));
      const slider = figure.getByRole('slider');
      await slider.focus();
      await page.keyboard.press('Home');
      for (const [period, value, n] of rows) {
        const said = await slider.getAttribute('aria-valuetext');
        expect(said).toMatch(new RegExp(`^${period}: `));
        expect(said).toContain(value);
        expect(said).toContain(n);
        const cursor = await figure.locator('.figure-ring').boundingBox();
        const dot = await figure.locator('.chart svg:visible circle', { hasText: `${period}: ` }).boundingBox();
        const middle = (box: typeof cursor) => (box ? box.x + box.width / 2 : Number.NaN);
        expect(Math.abs(middle(cursor) - middle(dot)), period).toBeLessThan(1.5);
        await page.keyboard.press('ArrowRight');
      }
      expect(await slider.getAttribute('aria-valuetext')).toMatch(`${rows.at(-1)?.[0]}: `);
      await page.keyboard.press('Escape');
      expect(await figure.locator('.figure-cursor').count()).toBe(0);
    });
  });

  it.each([
    ['on a desk', 1280],
    ['on a phone', 360],
  ])('shows the figure under the pointer, %s', async (_where, width) => {
    await withFigure(
      async (figure, page) => {
        const dots = figure.locator('.chart svg:visible circle');
        const dot = dots.nth(7);
        const said = (await dot.locator('title').textContent()) ?? '';
        await figure.scrollIntoViewIfNeeded();
        const box = await dot.boundingBox();
        await page.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) - 30);
        const readout = figure.locator('.figure-readout');
        expect(
          `${await readout.locator('strong').innerText()}: ${await readout.locator('span').first().innerText()}`,
        ).toBe(said);
        const [inner, outer] = [await readout.boundingBox(), await figure.boundingBox()];
        expect(inner?.x).toBeGreaterThanOrEqual(outer?.x ?? Number.NaN);
        expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual((outer?.x ?? 0) + (outer?.width ?? 0) + 1);
        await page.mouse.move(2, 2);
        expect(await readout.count()).toBe(0);
      },
      { viewport: { width, height: 800 } },
    );
  });

  it.each([320, 360, 640, 800, 1280, 1600])(
    'shows one drawing with texts of 11.5 px or more at %d px',
    async (width) => {
      const size = await withFigure(
        async (figure) => {
          const drawing = figure.locator('.chart svg:visible');
          expect(await drawing.count()).toBe(1);
          return drawing.evaluate(
            (svg) => (14 * svg.getBoundingClientRect().width) / (svg as SVGSVGElement).viewBox.baseVal.width,
          );
        },
        { viewport: { width, height: 800 } },
      );
      expect(size).toBeGreaterThanOrEqual(width === 320 ? 11.5 : 11.9);
    },
  );
});

describe('a figure to take away', () => {
  it.each(['light', 'dark'] as const)('is an SVG in the colours of the %s theme', async (colorScheme) => {
    const { name, svg } = await withFigure(
      async (figure, page) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          figure.getByRole('button', { name: /^SVG/ }).click(),
        ]);
        return { name: download.suggestedFilename(), svg: await readFile(await download.path(), 'utf8') };
      },
      { colorScheme, acceptDownloads: true },
    );
    expect(name).toBe('late-fee-grace-late-fee-complaints.svg');
    expect(svg).not.toContain('var(');
    expect(svg).toContain(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(31, 31, 31)');
    const texts = parse(svg)
      .querySelectorAll('text')
      .map(({ text }) => text)
      .join(' ');
    for (const part of [
      'Late-fee complaints (pilot), before and after',
      'Fell from 3.3',
      'Source: Complaints desk',
      '31 Oct 2026',
    ])
      expect(texts).toContain(part);
    expect(texts).toContain('#figure-late-fee-complaints');
    const wellFormed = await withFigure((figure) =>
      figure.evaluate(
        (_figure, text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
        svg,
      ),
    );
    expect(wellFormed).toBe(true);
  });

  it('is a PNG at twice the size', async () => {
    await withFigure(
      async (figure, page) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          figure.getByRole('button', { name: /^PNG/ }).click(),
        ]);
        const png = await readFile(await download.path());
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        expect(png.readUInt32BE(16)).toBe(2 * (720 + 48));
      },
      { acceptDownloads: true },
    );
  });

  it('is a CSV with the figures as they were counted', async () => {
    const href = await withFigure((figure) => figure.getByRole('link', { name: /^CSV/ }).getAttribute('href'));
    const rows: string[][] = parseCsv(await readFile(join(site.folder, href ?? ''), 'utf8'));
    expect(rows[0]).toEqual(['period', 'events', 'exposure', 'group']);
    expect(new Set(rows.slice(1).map(([, , , group]) => group))).toEqual(new Set(['', 'pilot', 'rest']));
  });

  it('is a CSV of its table where there are no counted figures', async () => {
    await withFigure(
      async (figure, page) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          figure.getByRole('button', { name: /^CSV/ }).click(),
        ]);
        const rows: string[][] = parseCsv(await readFile(await download.path(), 'utf8'), { bom: true });
        expect(rows.slice(1)).toEqual(await rowsOf(figure));
      },
      { path: '/pain-points/late-fee-before-payment-clears/', acceptDownloads: true },
    );
  });

  it('has an address that leads back to it', async () => {
    await withFigure(async (figure, page) => {
      const href = await figure.getByRole('link', { name: /^Link to this figure/ }).getAttribute('href');
      expect(await page.locator(href ?? '').count()).toBe(1);
      expect(await figure.getAttribute('id')).toBe(href?.slice(1));
    });
  });
});
