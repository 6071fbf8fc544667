import { Tinypool } from 'tinypool';
import type { Cache } from '../../source/cache.ts';
import { programFile } from '../../source/environment.ts';
import { nonePacked, type PackedLists } from '../../source/kept-lists.ts';
import { hashIn } from '../../source/publishing/fingerprint.ts';
import type { NewSite } from '../../source/publishing/new-site.ts';
import { receivedError } from '../../source/sent-error.ts';
import type { WritingAnswer, WritingPlaces, WritingTask } from './write-worker.ts';

/** A page that was made: the file that it is to be, its bytes, and the key under which a later build finds it. */
interface MadePage {
  readonly path: string;
  /** Nobody may use them afterwards. */
  readonly bytes: Uint8Array;
  readonly key: string | undefined;
}

/** Writes the pages that are made, and keeps them for a later build. */
export interface PageWriter {
  /** Takes a page over, and resolves once another may be made; `written` is told the page's fingerprint when it stands. */
  readonly put: (page: MadePage, written: (print: string) => void) => Promise<void>;
  /** Resolves once every page stands; gives what those lead to that it looked at, by their fingerprints. */
  readonly finish: () => Promise<PackedLists>;
  readonly close: () => Promise<void>;
}

/** Writes each page before the next is made. */
export function writerHere(site: Pick<NewSite, 'write'>, cache: Cache): PageWriter {
  return {
    async put({ path, bytes, key }, written) {
      const print = site.write(path, bytes);
      if (key !== undefined) cache.set(key, bytes, hashIn(print));
      written(print);
    },
    finish: async () => nonePacked,
    close: async () => undefined,
  };
}

/** So many pages are handed over together: each time the thread is woken costs this one a little. */
const together = 20;
/** So many times as many may wait to be written: enough that nobody waits for a long one, few enough to hold. */
const waiting = 3;

/**
 * Writes pages in a thread while others are made, in the order in which they come, and reads what they lead to while
 * their bytes are at hand.
 */
export function writerBeside(site: Pick<NewSite, 'folder' | 'wrote'>, cache: Cache, folder: string): PageWriter {
  const places: WritingPlaces = { site: site.folder, cache: folder };
  const thread = new Tinypool({
    filename: programFile('src/site/build/write-worker.ts'),
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: waiting + 1,
    workerData: places,
    // Of the pages of 10,000 plans it holds some 300 MB: what they lead to.
    resourceLimits: { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 16 },
  });
  let next: (readonly [MadePage, (print: string) => void])[] = [];
  const underWay: Promise<void>[] = [];

  async function write(pages: typeof next): Promise<void> {
    const tasks = pages.map(
      ([{ path, bytes, key }]) => ({ path, bytes: wholeBuffer(bytes), key }) satisfies WritingTask,
    );
    const answer = (await thread.run(tasks, { transferList: tasks.map(({ bytes }) => bytes.buffer) })) as WritingAnswer;
    if ('error' in answer) throw receivedError(answer.error);
    for (const [i, [{ path, key }, written]] of pages.entries()) {
      const one = answer.written[i];
      if (!one) continue;
      site.wrote(path, one.print);
      // This thread's cache says why, once.
      if (key !== undefined && one.notKept) cache.set(key, one.notKept, hashIn(one.print));
      else if (key !== undefined) cache.spare(key);
      written(one.print);
    }
  }

  /** Hands over those that came together, and waits where too many are under way; what failed meanwhile is told then. */
  async function handOver(): Promise<void> {
    const writing = write(next);
    next = [];
    writing.catch(() => undefined);
    underWay.push(writing);
    if (underWay.length > waiting) await underWay.shift();
  }

  return {
    async put(page, written) {
      next.push([page, written]);
      if (next.length === together) await handOver();
    },
    async finish() {
      await handOver();
      await Promise.all(underWay);
      return (await thread.run(undefined, { name: 'linksWritten' })) as PackedLists;
    },
    close: () => thread.destroy(),
  };
}

/** Bytes that can be handed over: in the memory of a `Buffer` others may lie, and Node keeps some of it. */
function wholeBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isOwn = bytes.byteLength === bytes.buffer.byteLength && !Buffer.isBuffer(bytes);
  return isOwn && bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer) : new Uint8Array(bytes);
}
