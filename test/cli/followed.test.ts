import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followed } from '../../src/cli/followed.ts';

const said: string[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  said.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const after = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test('what is done within ten seconds says nothing', async () => {
  const work = followed('fees', async (progress) => {
    await after(9);
    progress(0.9);
    return 'done';
  });
  expect([await work, said]).toEqual(['done', []]);
});

test('what takes longer says how far it is, in steps of a tenth', async () => {
  await followed('fees', async (progress) => {
    for (const share of [0.1, 0.42, 0.45, 0.55]) {
      await after(6);
      progress(share);
    }
  });
  expect(said).toEqual(['fees: still counting after 10 seconds\n', 'fees: 42 %\n', 'fees: 55 %\n']);
});

test('where nobody knows how far it is, it says for how long, and no more when it has failed', async () => {
  const work = followed('fees', async () => {
    await after(25);
    throw new Error('away');
  });
  await expect(work).rejects.toThrow('away');
  await after(60);
  expect(said).toEqual(['fees: still counting after 10 seconds\n', 'fees: still counting after 20 seconds\n']);
});
