import { parentPort, workerData } from 'node:worker_threads';
import { findInFolder, keptEntries } from './tree-with-kept.ts';

// What was kept can be opened while files are still read. What cannot be read is told by who reads it again.
const root = String(workerData);
parentPort?.postMessage(keptEntries(root));
parentPort?.postMessage(findInFolder(root));
