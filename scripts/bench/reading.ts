import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { lighthouseScores, type Scores } from './lighthouse.ts';
import { weighPage } from './page-weight.ts';
import { quickOpenSeconds } from './quick-open.ts';
import { serveSite } from './served-site.ts';

/** How much a reader of the sample report has before them, in pixels of a window of 1280 × 900 and sheets of A4. */
export interface PagesRead {
  readonly homeHeight: number;
  /** How far down the last pain point in focus reaches. */
  readonly focusBottom: number;
  readonly planHeight: number;
  /** How far down the first chart of a plan reaches. */
  readonly heroBottom: number;
  readonly planSheets: number;
  /** What it and all that it loads weigh, compressed. */
  readonly planWeight: number;
  /** From a letter typed into Quick Open to what it finds among many entries. */
  readonly quickOpenSeconds: number;
  /** By the path of the page; only where they were asked for. */
  readonly lighthouse?: Readonly<Record<string, Scores>>;
}

/** The plan whose page the budgets name. */
const plan = '/plans/late-fee-grace/';

/** Opens pages of the built sample in a browser and measures them; nothing where there is none. */
export async function measureReading(site: string, withLighthouse: boolean): Promise<PagesRead | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const served = await serveSite(site);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${served.address}/`);
    const [homeHeight, focusBottom] = [await heightOf(page), await bottomOf(page, '.focus li')];
    await page.goto(`${served.address}${plan}`);
    const [planHeight, heroBottom] = [await heightOf(page), await bottomOf(page, '.lead .figure-chart')];
    const planSheets = sheetsIn((await page.pdf({ format: 'A4' })).toString('latin1'));
    const quickOpen = await quickOpenSeconds(page, `${served.address}/`);
    await browser.close();
    const planWeight = weighPage(site, readFileSync(join(site, plan, 'index.html'), 'utf8')).total;
    const measured = {
      homeHeight,
      focusBottom,
      planHeight,
      heroBottom,
      planSheets,
      planWeight,
      quickOpenSeconds: quickOpen,
    };
    return withLighthouse
      ? {
          ...measured,
          lighthouse: await lighthouseScores(served.address, ['/', plan, '/pain-points/'], executablePath),
        }
      : measured;
  } finally {
    await browser.close();
    served.stop();
  }
}

/** How many sheets a printed file has. */
export function sheetsIn(pdf: string): number {
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => Math.round(Math.max(...all.map((one) => one.getBoundingClientRect().bottom + scrollY))));
