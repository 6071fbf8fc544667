import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compiledFolder, programFile, settingsHandedOn } from './environment.ts';
import { type FolderRead, readContentFolder } from './tree-with-kept.ts';

/** A report of fewer plans is read before a thread could begin to. */
const leastPlans = 100;

interface Ahead {
  readonly root: string;
  readonly thread: Worker;
  /** Undefined where the thread could not read the folder. */
  readonly read: Promise<FolderRead | undefined>;
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
  const read = new Promise<FolderRead | undefined>((resolve) => {
    thread.on('message', resolve);
    thread.on('error', () => resolve(undefined));
    thread.on('exit', () => resolve(undefined));
  });
  ahead = { root, thread, read };
}

/** A content folder as the thread read it that was started for it, else as it is read now. */
export async function folderRead(root: string): Promise<FolderRead> {
  const begun = ahead?.root === root ? ahead : undefined;
  ahead = undefined;
  begun?.thread.ref();
  return (await begun?.read) ?? readContentFolder(root);
}

function plansIn(root: string): number {
  try {
    return readdirSync(join(root, 'plans')).length;
  } catch {
    return 0;
  }
}
