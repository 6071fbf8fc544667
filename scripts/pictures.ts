/** Takes the README's pictures from the real sample site: `npm run pictures`. */
import { mkdir } from 'node:fs/promises';
import { build, preview } from 'astro';
import { chromium } from 'playwright-core';
import { PoplarError } from '../src/source/poplar-error.ts';
import { findBrowser } from './browser.mjs';
import { run } from '../src/cli/run.ts';

const folder = '.github/pictures';

/** What to photograph: a page at a size. */
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
  { name: 'phone', path: '/plans/late-fee-grace/', width: 360, height: 780, scheme: 'light' },
] as const;

await run(async () => {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new PoplarError('No Chrome or Chromium was found.', { hint: 'Run: node scripts/setup.mjs --browser' });
  await mkdir(folder, { recursive: true });
  await build({ logLevel: 'warn' });
  const server = await preview({ logLevel: 'warn' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  for (const { name, path, width, height, scheme } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: 1.5 });
    await page.goto(`http://localhost:${server.port}${path}`);
    await page.screenshot({ path: `${folder}/${name}.png` });
    await page.close();
    console.log(`Took ${folder}/${name}.png`);
  }
  await browser.close();
  await server.stop();
  return 0;
});
