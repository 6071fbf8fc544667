import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from './place.ts';
import { siteLockName } from './site-list.ts';

const lockIsOld = 30_000;

/** Keeps other processes from replacing files of the site in a place, until what it gives is called; the lock of one that was killed gets old. */
export async function lockPlace(place: string): Promise<() => void> {
  const lock = join(place, siteLockName);
  for (;;) {
    try {
      writeFileSync(lock, '', { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > lockIsOld) rmSync(lock, { force: true });
      else await setTimeout(50);
    }
  }
}
