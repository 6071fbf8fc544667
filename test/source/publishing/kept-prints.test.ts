import { chmodSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let world: string;
let file: string;
/** Written long enough ago that a later change is sure to show in its times. */
const longAgo = new Date(Date.now() - 3_600_000);

beforeEach(() => {
  world = mkdtempSync(join(tmpdir(), 'poplar-prints-'));
  file = join(world, 'page.html');
  write('a plan');
});
afterEach(() => rmSync(world, { recursive: true }));

function write(text: string, at = file): void {
  writeFileSync(at, text);
  utimesSync(at, longAgo, longAgo);
}

/** The modules as a process has them that read nothing yet. */
async function freshProcess() {
  vi.resetModules();
  const prints = await import('../../../src/source/publishing/fingerprint.ts');
  const { keepPrints, recallKeptPrints } = await import('../../../src/source/publishing/kept-prints.ts');
  const { openCache } = await import('../../../src/source/cache.ts');
  const cache = openCache(join(world, 'cache'));
  recallKeptPrints(world, cache);
  return {
    keep: () => keepPrints(world, cache),
    prints,
    of: (text: string) => prints.fingerprintOf(Buffer.from(text)),
  };
}

/** Reads the page in a process of its own, and keeps what was read. */
async function readOnce(): Promise<void> {
  const { keep, prints } = await freshProcess();
  prints.fingerprint(file);
  keep();
}

test('a file that nobody touched is not read again', async () => {
  const { keep, prints } = await freshProcess();
  prints.fingerprint(file);
  const read = [...prints.printsRead(world)];
  prints.recallPrints(
    world,
    read.map(([path, one]) => [path, { ...one, print: 'as it was kept' }]),
  );
  keep();
  expect(read.map(([path]) => path)).toEqual(['page.html']);
  expect((await freshProcess()).prints.fingerprint(file)).toBe('as it was kept');
});

describe('a file is read again', () => {
  test.each<[string, () => void]>([
    ['that was written over, of the same length and time', () => write('A PLAN')],
    [
      'in whose place another was put, of the same length and time',
      () => {
        write('A PLAN', `${file}.new`);
        renameSync(`${file}.new`, file);
      },
    ],
    [
      'that is a link now',
      () => {
        write('A PLAN', `${file}.new`);
        rmSync(file);
        symlinkSync(`${file}.new`, file);
      },
    ],
    [
      'whose rights were changed besides',
      () => {
        write('A PLAN');
        chmodSync(file, 0o600);
      },
    ],
  ])('%s', async (_, change) => {
    await readOnce();
    change();
    const { prints, of } = await freshProcess();
    expect(prints.fingerprint(file)).toBe(of('A PLAN'));
  });

  test('that was just written when it was read, as its times may not tell another change', async () => {
    const now = new Date();
    writeFileSync(file, 'a word');
    await readOnce();
    writeFileSync(file, 'a form');
    utimesSync(file, now, now);
    const { prints, of } = await freshProcess();
    expect(prints.fingerprint(file)).toBe(of('a form'));
  });
});
