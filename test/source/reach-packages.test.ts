import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reachPackages } from '../../src/source/reach-packages.ts';

let report = '';
beforeEach(() => {
  report = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-packages-')));
  mkdirSync(join(report, 'content'));
  vi.stubEnv('POPLAR_STANDING_IN', report);
  vi.stubEnv('POPLAR_CONTENT', join(report, 'content'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(report, { recursive: true, force: true });
});

/** Lays Poplar and one of its packages side by side below a folder of the report, as an installer does. */
function installed(folder: string): string {
  const packages = join(report, folder);
  for (const name of ['poplar/.package', 'astro']) mkdirSync(join(packages, name), { recursive: true });
  vi.stubEnv('POPLAR_PROGRAM', join(packages, 'poplar/.package'));
  return packages;
}

const link = () => join(report, '.poplar/node_modules');

describe('the packages that Poplar brings', () => {
  test('need no other place where npm laid them', () => {
    installed('node_modules');
    reachPackages();
    expect(existsSync(link())).toBe(false);
  });

  test('are within reach where pnpm laid them, those of a newer version after it came', () => {
    const old = installed('node_modules/.pnpm/poplar@0.1.0/node_modules');
    reachPackages();
    expect(realpathSync(link())).toBe(old);
    reachPackages();
    rmSync(old, { recursive: true });
    const now = installed('node_modules/.pnpm/poplar@0.2.0/node_modules');
    reachPackages();
    expect(realpathSync(link())).toBe(now);
  });

  test('are found by the place that a link leads to', () => {
    const packages = installed('node_modules/.pnpm/poplar@0.2.0/node_modules');
    symlinkSync(join(packages, 'poplar'), join(report, 'node_modules/poplar'), 'junction');
    vi.stubEnv('POPLAR_PROGRAM', join(report, 'node_modules/poplar/.package'));
    reachPackages();
    expect(realpathSync(link())).toBe(packages);
  });

  test('leave a folder alone that somebody made there', () => {
    installed('node_modules/.pnpm/poplar@0.2.0/node_modules');
    mkdirSync(link(), { recursive: true });
    reachPackages();
    expect(realpathSync(link())).toBe(link());
  });
});
