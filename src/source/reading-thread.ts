import { parentPort, workerData } from 'node:worker_threads';
import { readContentFolder } from './tree-with-kept.ts';

// What cannot be read is told by whoever asked for it, and reads it again.
parentPort?.postMessage(readContentFolder(String(workerData)));
