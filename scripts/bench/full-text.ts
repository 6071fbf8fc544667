import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser.mjs';
import { serveSite } from './served-site.ts';

/** What searching all texts of a built site costs its readers and its host. */
export interface FullTextCost {
  /** From the first letter to its results on the page, with all that the first search fetches. */
  readonly firstSeconds: number;
  /** What that is, in bytes as they are sent. */
  readonly firstBytes: number;
  /** From a later letter to its results, of the slowest: the least of three. */
  readonly nextSeconds: number;
  /** The whole index in the site's folder, of which each search fetches a part. */
  readonly indexBytes: number;
}

/** What is typed, letter after letter: two words, a word and the beginning of another, and nothing that is there. */
const typed = ['charged twice', 'parcels neighb', 'xqzw'];

const rounds = 3;

/** Searches a built site in a browser that has not seen it before; nothing where there is none. */
export async function measureFullText(site: string): Promise<FullTextCost | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const served = await serveSite(site);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${served.address}/search/`);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
    );
    const firstSeconds = await secondsFor(page, typed[0]?.[0] ?? '');
    await page.waitForLoadState('networkidle');
    const firstBytes = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
    return { firstSeconds, firstBytes, nextSeconds: await slowestSeconds(page), indexBytes: bytesIn(site) };
  } finally {
    await browser.close();
    served.stop();
  }
}

async function slowestSeconds(page: Page): Promise<number> {
  let slowest = 0;
  for (const words of typed)
    for (let letters = 1; letters <= words.length; letters++) {
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < rounds; round++)
        least = Math.min(least, await secondsFor(page, words.slice(0, letters)));
      slowest = Math.max(slowest, least);
    }
  return slowest;
}

/** The seconds from an input to the frame that shows what it finds, with the pause in which more could be typed. */
function secondsFor(page: Page, text: string): Promise<number> {
  return page.evaluate(async (value) => {
    const input = document.querySelector<HTMLInputElement>('site-search input');
    const status = document.querySelector('site-search [role=status]');
    if (!input || !status) throw new Error('The page has no search.');
    const begun = performance.now();
    await new Promise<void>((shown) => {
      // It says that it searches, then what it found.
      let told = 0;
      const watching = new MutationObserver((changes) => {
        told += changes.flatMap(({ addedNodes }) => [...addedNodes]).length;
        if (told < 2) return;
        watching.disconnect();
        shown();
      });
      watching.observe(status, { childList: true });
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return (performance.now() - begun) / 1000;
  }, text);
}

/** How many bytes the index of a built site has. */
export function bytesIn(site: string): number {
  const folder = join(site, 'pagefind');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
