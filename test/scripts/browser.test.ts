import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';

describe('the browser for the tests', () => {
  let folder = '';
  let chromium = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'poplar-browser-'));
    chromium = join(folder, 'chromium');
    writeFileSync(chromium, '');
    chmodSync(chromium, 0o755);
    writeFileSync(join(folder, 'google-chrome'), 'not a program');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the one that POPLAR_CHROMIUM names', () => {
    expect(findBrowser({ POPLAR_CHROMIUM: chromium, PATH: '' }, 'linux')).toBe(chromium);
  });

  test('is none when POPLAR_CHROMIUM names something that cannot run, even with another on PATH', () => {
    expect(findBrowser({ POPLAR_CHROMIUM: join(folder, 'google-chrome'), PATH: folder }, 'linux')).toBeUndefined();
  });

  test('is found on PATH, passing over a file that is no program', () => {
    expect(findBrowser({ PATH: ['/nowhere', folder].join(delimiter) }, 'linux')).toBe(chromium);
  });
});
