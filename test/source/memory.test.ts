import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { giveBackMemory, smallHeap } from '../../src/source/memory.ts';

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

it('bounds heaps by options that this Node has', async () => {
  const { stderr } = await promisify(execFile)(process.execPath, [...smallHeap, '--eval', '0']);
  expect(stderr).toBe('');
});

it('lets the room for new things grow while it is small, and no further', async () => {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { boundHeaps } from './src/source/memory.ts';
    const room = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size;
    const before = room();
    boundHeaps();
    let things = [];
    for (let i = 0; i < 400; i++) {
      for (let made = 0; made < 10_000; made++) things.push({ made });
      if (things.length > 200_000) things = [];
      await new Promise(setImmediate);
    }
    console.log(before, room());
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  const [before = 0, after] = stdout.trim().split(' ').map(Number);
  expect(before).toBeLessThan(32 * 2 ** 20);
  expect(after).toBe(32 * 2 ** 20);
});
