import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

/**
 * Starts the browser that setup found; tests fail, never skip, where there is none. `textSize` is what somebody chose
 * in its settings, in pixels; 16 unless they chose.
 */
export async function startBrowser(textSize = 16): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome or Chromium was found. Run: node scripts/setup.mjs --browser');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--blink-settings=defaultFontSize=${textSize}`,
    ],
  });
}
