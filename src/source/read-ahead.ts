import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compiledFolder, programFile, settingsHandedOn } from './environment.ts';
import {
  type FolderRead,
  type FoundInFolder,
  isLarge,
  type KeptEntries,
  openEntries,
  readContentFolder,
} from './tree-with-kept.ts';

/** A report of fewer plans is read before a thread could begin to. */
const leastPlans = 100;

interface Ahead {
  readonly root: string;
  readonly thread: Worker;
  /** What the thread hands over, the one after the other; undefined where it could not read it. */
  readonly kept: Promise<KeptEntries | undefined>;
  readonly found: Promise<FoundInFolder | undefined>;
}

let ahead: Ahead | undefined;

/** Has a thread read the content folder of a large report, while the program that asks for it is still loaded. */
export function readAhead(root: string): void {
  if (availableParallelism() < 2 || plansIn(root) < leastPlans) return;
  const thread = new Worker(programFile('src/source/reading-thread.ts'), {
    workerData: root,
    // The thread's first modules are found compiled as well.
    env: { ...settingsHandedOn(), POPLAR_CONTENT: root, NODE_COMPILE_CACHE: compiledFolder() },
  });
  // A command that comes to no reading ends without it.
  thread.unref();
  const kept = Promise.withResolvers<KeptEntries | undefined>();
  const found = Promise.withResolvers<FoundInFolder | undefined>();
  const giveUp = () => {
    kept.resolve(undefined);
    found.resolve(undefined);
  };
  thread.once('message', (entries: KeptEntries) => {
    kept.resolve(entries);
    thread.once('message', found.resolve);
  });
  thread.on('error', giveUp);
  thread.on('exit', giveUp);
  ahead = { root, thread, kept: kept.promise, found: found.promise };
}

/** A content folder as the thread read it that was started for it, else as it is read now. */
export async function folderRead(root: string): Promise<FolderRead> {
  const begun = ahead?.root === root ? ahead : undefined;
  ahead = undefined;
  begun?.thread.ref();
  const kept = await begun?.kept;
  const opened = kept && openEntries(kept);
  const found = await begun?.found;
  if (!found) return readContentFolder(root);
  return { found, opened: isLarge(found) ? opened : undefined };
}

function plansIn(root: string): number {
  try {
    return readdirSync(join(root, 'plans')).length;
  } catch {
    return 0;
  }
}
