import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { giveBackMemory, smallHeap, threadsBesides } from '../../src/source/environment.ts';

afterEach(() => vi.unstubAllEnvs());

describe('memory that the bundler is done with', () => {
  it('is given back at once', () => {
    vi.stubEnv('MIMALLOC_PURGE_DELAY', undefined);
    giveBackMemory();
    expect(process.env.MIMALLOC_PURGE_DELAY).toBe('0');
  });

  it('is kept for as long as somebody asked', () => {
    vi.stubEnv('MIMALLOC_PURGE_DELAY', '50');
    giveBackMemory();
    expect(process.env.MIMALLOC_PURGE_DELAY).toBe('50');
  });
});

it('leaves a processor to who hands out the work, and has one thread in any case', () => {
  expect(threadsBesides(1_000)).toBe(Math.max(1, availableParallelism() - 1));
  expect(threadsBesides(1)).toBe(1);
});

it('bounds heaps by options that this Node has', async () => {
  const { stderr } = await promisify(execFile)(process.execPath, [...smallHeap, '--eval', '0']);
  expect(stderr).toBe('');
});
