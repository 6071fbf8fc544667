import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cache } from './cache.ts';
import { compiledFolder, programFile, settingsHandedOn } from './environment.ts';
import { recallPrints } from './publishing/fingerprint.ts';
import { type PrintsOfPlace, recallKeptPrints } from './publishing/kept-prints.ts';
import { type StandingSite, standingSite } from './publishing/standing-site.ts';
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

/** What a thread is started for. */
export interface ReadingTask {
  readonly root: string;
  /** Whether it is to look at the place of a site besides, once it is told where that is. */
  readonly looks: boolean;
}

/** Where to look, and the cache of what was read there before. */
export interface LookingTask {
  readonly place: string;
  readonly prints: string;
}

/** What was found there, and what was read of it. */
export interface PlaceSeen {
  readonly standing: StandingSite;
  readonly prints: PrintsOfPlace;
}

interface Ahead {
  readonly root: string;
  readonly thread: Worker;
  /** What the thread hands over, the one after the other; undefined where it could not read it. */
  readonly kept: Promise<KeptEntries | undefined>;
  readonly found: Promise<FoundInFolder | undefined>;
  readonly seen: Promise<PlaceSeen | undefined>;
}

let ahead: Ahead | undefined;
let looking: Ahead | undefined;

/** Has a thread read the content folder of a large report, while the program that asks for it is still loaded. */
export function readAhead(root: string, { looks }: Pick<ReadingTask, 'looks'>): void {
  if (availableParallelism() < 2 || plansIn(root) < leastPlans) return;
  const thread = new Worker(programFile('src/source/reading-thread.ts'), {
    workerData: { root, looks } satisfies ReadingTask,
    // The thread's first modules are found compiled as well.
    env: { ...settingsHandedOn(), POPLAR_CONTENT: root, NODE_COMPILE_CACHE: compiledFolder() },
  });
  // A command that comes to no reading ends without it.
  thread.unref();
  const kept = Promise.withResolvers<KeptEntries | undefined>();
  const found = Promise.withResolvers<FoundInFolder | undefined>();
  const seen = Promise.withResolvers<PlaceSeen | undefined>();
  const inTurn = [kept, found, seen];
  const giveUp = () => {
    for (const { resolve } of inTurn) resolve(undefined);
  };
  const heard = inTurn.values();
  thread.on('message', (message) => heard.next().value?.resolve(message));
  thread.on('error', giveUp);
  thread.on('exit', giveUp);
  ahead = { root, thread, kept: kept.promise, found: found.promise, seen: seen.promise };
  if (looks) looking = ahead;
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

/**
 * Has the thread that reads the content look at the place of a site after that, while this one understands the content. Gives
 * what stands there, as the thread found it or else as it is found when somebody asks.
 */
export function lookAhead(place: string, prints: Cache): () => Promise<StandingSite> {
  const begun = prints.folder === undefined ? undefined : looking;
  looking = undefined;
  begun?.thread.postMessage({ place, prints: prints.folder ?? '' } satisfies LookingTask);
  return async () => {
    const seen = await begun?.seen;
    if (seen) recallPrints(place, seen.prints);
    else recallKeptPrints(place, prints);
    return seen?.standing ?? standingSite(place);
  };
}

function plansIn(root: string): number {
  try {
    return readdirSync(join(root, 'plans')).length;
  } catch {
    return 0;
  }
}
