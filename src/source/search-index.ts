import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { callOf } from './call.ts';
import { isPackage, programFile } from './environment.ts';
import type { IndexedRecord, IndexingTask } from './index-thread.ts';
import type { FolderFile } from './packed-files.ts';
import { PoplarError } from './poplar-error.ts';

/**
 * Makes a full-text index in the language whose word stems it shall know. The same records in the same order give the same
 * bytes. A thread has Pagefind make it: sent from here, each record would wait for a moment in which nothing else is done.
 */
export async function makeSearchIndex(
  records: readonly IndexedRecord[],
  language: string,
): Promise<readonly FolderFile[]> {
  const thread = new Worker(programFile('src/source/index-thread.ts'), {
    workerData: { records, language } satisfies IndexingTask,
  });
  try {
    const ended = once(thread, 'exit').then(() => {
      throw new Error('Pagefind stopped.');
    });
    const [files] = await Promise.race([once(thread, 'message'), ended]);
    return files as readonly FolderFile[];
  } catch (cause) {
    throw new PoplarError(`The search index could not be made. ${cause instanceof Error ? cause.message : ''}`.trim(), {
      hint: `It is made by Pagefind, which npm installs for this system. Run "${isPackage() ? 'npm install' : callOf('dev')}" again with a network.`,
      cause,
    });
  }
}
