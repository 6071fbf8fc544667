import { parentPort, workerData } from 'node:worker_threads';
import type { LookingTask, PlaceSeen, ReadingTask } from './read-ahead.ts';
import { findInFolder, keptEntries } from './tree-with-kept.ts';

// What was kept can be opened while files are still read. What cannot be read is told by who reads it again.
const { root, looks } = workerData as ReadingTask;
// A build names the place once it has cleared away what killed ones left there.
if (looks) parentPort?.once('message', (task: LookingTask) => void look(task));
parentPort?.postMessage(keptEntries(root));
parentPort?.postMessage(findInFolder(root));

async function look({ place, prints }: LookingTask): Promise<void> {
  const { openCache } = await import('./cache.ts');
  const { recallKeptPrints } = await import('./publishing/kept-prints.ts');
  const { printsRead } = await import('./publishing/fingerprint.ts');
  const { standingSite } = await import('./publishing/standing-site.ts');
  recallKeptPrints(place, openCache(prints));
  const standing = standingSite(place);
  parentPort?.postMessage({ standing, prints: [...printsRead(place)] } satisfies PlaceSeen);
}
