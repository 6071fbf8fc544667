import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sweepCompiled } from '../../src/source/sweep-compiled.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'poplar-compiled-'));
  vi.stubEnv('POPLAR_CACHE', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

test('what Node compiled goes once there is much of it, and nothing that stands beside it', () => {
  const of = join(cache, 'compiled', 'v24');
  mkdirSync(of, { recursive: true });
  writeFileSync(join(cache, 'beside'), '');
  for (const name of ['a', 'b', 'c']) writeFileSync(join(of, name), '');
  sweepCompiled(4);
  expect(existsSync(join(of, 'a'))).toBe(true);
  sweepCompiled(3);
  expect(existsSync(join(cache, 'compiled'))).toBe(false);
  expect(existsSync(join(cache, 'beside'))).toBe(true);
});

test('where Node kept nothing, there is nothing to sweep', () => {
  expect(() => sweepCompiled()).not.toThrow();
});
