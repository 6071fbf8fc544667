/** Photographs every chart in every state, as every reader may see it: `npm run gallery`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { charts } from '../src/chart/charts/index.ts';
import type { ChartContext } from '../src/chart/chart.ts';
import { PoplarError } from '../src/source/poplar-error.ts';
import { germanReader, reader } from '../test/chart/examples/index.ts';
import { findBrowser } from './browser.mjs';
import { run } from '../src/cli/run.ts';
import { galleryPage } from './gallery/page.ts';

/** One way of seeing; the simulations of sight are the browser's own. */
interface Look {
  readonly name: string;
  readonly theme: 'light' | 'dark' | 'high-contrast';
  readonly context?: ChartContext;
  readonly forcedColors?: 'active';
  readonly media?: 'print';
  readonly sight?: 'achromatopsia' | 'deuteranopia' | 'protanopia' | 'tritanopia';
}

const looks: readonly Look[] = [
  { name: 'light', theme: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'high contrast', theme: 'high-contrast' },
  { name: 'forced colours', theme: 'light', forcedColors: 'active' },
  { name: 'greyscale', theme: 'light', sight: 'achromatopsia' },
  { name: 'deuteranopia', theme: 'light', sight: 'deuteranopia' },
  { name: 'protanopia', theme: 'light', sight: 'protanopia' },
  { name: 'tritanopia', theme: 'light', sight: 'tritanopia' },
  { name: 'print', theme: 'light', media: 'print' },
  { name: 'German', theme: 'light', context: germanReader },
];
const kinds = Object.keys(charts);
const folder = fileURLToPath(new URL('../.cache/gallery/', import.meta.url));
const fileOf = (look: Look, kind: string) => `${look.name.replace(' ', '-')}-${kind}.png`;

async function photograph(browser: Browser, look: Look): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1180, height: 800 },
    forcedColors: look.forcedColors ?? 'none',
    colorScheme: look.theme === 'dark' ? 'dark' : 'light',
  });
  if (look.media) await page.emulateMedia({ media: look.media });
  await page.setContent(await galleryPage(look.theme, look.context ?? reader));
  if (look.sight) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: look.sight });
  }
  for (const kind of kinds) await page.locator(`#${kind}`).screenshot({ path: `${folder}${fileOf(look, kind)}` });
  await page.close();
}

await run(async () => {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new PoplarError('No Chrome or Chromium was found.', { hint: 'Run: node scripts/setup.mjs --browser' });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  for (const look of looks) await photograph(browser, look);
  await browser.close();
  const pictures = kinds.map(
    (kind) =>
      `<h2>${kind}</h2>${looks.map((look) => `<figure><figcaption>${look.name}</figcaption><img src="${fileOf(look, kind)}" alt="${kind}, ${look.name}" width="590"></figure>`).join('')}`,
  );
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery of charts</title><style>figure{display:inline-block;margin:8px;vertical-align:top}</style><h1>Every chart in every state, as every reader may see it</h1>${pictures.join('')}</html>`;
  await writeFile(`${folder}index.html`, page);
  console.log(`${kinds.length * looks.length} pictures in ${folder}index.html`);
  return 0;
});
