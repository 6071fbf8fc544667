/**
 * Photographs the sample site: every kind of page at 1280 and 360 px, light and dark, and as it prints, to be looked at;
 * and the README's pictures. `npm run pictures -- plans departments` takes only kinds whose path has one of these words.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, preview } from 'astro';
import { type Browser, chromium } from 'playwright-core';
import { run } from '../src/cli/run.ts';
import { navPages } from '../src/site/nav.ts';
import { cacheFolder } from '../src/source/environment.ts';
import { PoplarError } from '../src/source/poplar-error.ts';
import { findBrowser } from './browser.mjs';

const folder = '.github/pictures';

/** What the README shows: a page at a size. */
const pictures = [
  { name: 'home', path: '/', width: 1280, height: 860, scheme: 'light' },
  { name: 'plan', path: '/plans/late-fee-grace/', width: 1280, height: 1360, scheme: 'light' },
  {
    name: 'failure',
    path: '/plans/voice-assistant-instead-of-the-menu/',
    width: 1280,
    height: 900,
    scheme: 'dark',
  },
  { name: 'metric', path: '/metrics/missed-appointments/', width: 1280, height: 860, scheme: 'light' },
  { name: 'department', path: '/departments/billing/', width: 1280, height: 1180, scheme: 'light' },
  { name: 'phone', path: '/plans/late-fee-grace/', width: 360, height: 780, scheme: 'light' },
] as const;

/** The width of a sheet of A4 without its margins, in the pixels of a printed page. */
const sheet = 718;

const looks = [
  ...([1280, 360] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({
      name: `${width}-${scheme}`,
      width,
      scheme,
      media: 'screen' as const,
    })),
  ),
  { name: 'print', width: sheet, scheme: 'light' as const, media: 'print' as const },
];

await run(async () => {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new PoplarError('No Chrome or Chromium was found.', { hint: 'Run: node scripts/setup.mjs --browser' });
  const words = process.argv.slice(2);
  await mkdir(folder, { recursive: true });
  await build({ logLevel: 'warn' });
  const server = await preview({ logLevel: 'warn' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const site = `http://localhost:${server.port}`;
    await everyKind(browser, site, words);
    if (words.length === 0) await forReadme(browser, site);
  } finally {
    await browser.close();
    await server.stop();
  }
  return 0;
});

async function everyKind(browser: Browser, site: string, words: readonly string[]): Promise<void> {
  const album = join(cacheFolder(), 'pictures');
  await mkdir(album, { recursive: true });
  const paths = navPages
    .map(({ path, sample }) => sample ?? path)
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
  for (const { name, width, scheme, media } of looks) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    await page.emulateMedia({ media, colorScheme: scheme });
    for (const path of paths) {
      await page.goto(site + path);
      const kind = path.replaceAll('/', ' ').trim().replaceAll(' ', '_') || 'home';
      await page.screenshot({ path: join(album, `${kind}-${name}.png`), fullPage: true });
    }
    await page.close();
  }
  console.log(`Took ${paths.length * looks.length} pictures of ${paths.length} kinds of page: ${album}`);
}

async function forReadme(browser: Browser, site: string): Promise<void> {
  for (const { name, path, width, height, scheme } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: 1.5 });
    await page.goto(site + path);
    await page.screenshot({ path: `${folder}/${name}.png` });
    await page.close();
    console.log(`Took ${folder}/${name}.png`);
  }
}
