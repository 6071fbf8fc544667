import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oneAtATime } from '../../scripts/one-at-a-time.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'poplar-turns-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The place of a process that was killed at work: a socket that answers nobody. */
async function placeLeft(): Promise<string> {
  const script = `import { oneAtATime } from './scripts/one-at-a-time.mjs';
    await oneAtATime('a folder', () => {}, () => process.kill(process.pid, 'SIGKILL'));`;
  await once(spawn(process.execPath, ['--input-type=module', '--eval', script]), 'exit');
  const [name = ''] = readdirSync(folder);
  return join(folder, name);
}

test('whoever finds a place that a killed process left works at the next', async () => {
  const place = await placeLeft();
  const wait = vi.fn();
  expect(await oneAtATime('a folder', wait, () => 'done')).toBe('done');
  expect(wait).not.toHaveBeenCalled();
  expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([place]);
});

test('whoever is refused waits for who has just come and does not listen yet', async () => {
  const place = await placeLeft();
  const wait = vi.fn();
  const work = vi.fn(() => 'done');
  const waiting = oneAtATime('a folder', wait, work);
  await sleep(60);
  rmSync(place);
  const guests: Socket[] = [];
  const server = createServer((guest) => guests.push(guest)).listen(place);
  await vi.waitUntil(() => guests.length > 0);
  await sleep(100);
  expect(work).not.toHaveBeenCalled();
  server.close();
  for (const guest of guests) guest.destroy();
  expect(await waiting).toBe('done');
  expect(wait).toHaveBeenCalledOnce();
});
