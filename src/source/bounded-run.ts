import { runInNewContext } from 'node:vm';
import { PoplarError } from './poplar-error.ts';

/** Does some work that somebody else wrote, and gives up on it after so many milliseconds, even in the midst of a loop. */
export function runWithin<T>(milliseconds: number, work: () => T): T {
  try {
    return runInNewContext('work()', { work }, { timeout: milliseconds });
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new PoplarError(`It has not ended after ${milliseconds / 1000} seconds.`);
  }
}
