import { Tinypool } from 'tinypool';
import type { Cache } from '../../source/cache.ts';
import { programFile } from '../../source/environment.ts';
import { type Lists, type PackedLists, unpackLists } from '../../source/kept-lists.ts';
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
  readonly finish: () => Promise<Lists>;
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
    finish: async () => new Map(),
    close: async () => undefined,
  };
}

/** So many pages may wait to be written: enough that nobody waits for a long one, few enough to hold. */
const waiting = 32;

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
    concurrentTasksPerWorker: waiting,
    workerData: places,
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
  });
  const underWay: Promise<void>[] = [];

  async function write({ path, bytes, key }: MadePage): Promise<string> {
    const own = wholeBuffer(bytes);
    const task: WritingTask = { path, bytes: own, key };
    const answer = (await thread.run(task, { transferList: [own.buffer] })) as WritingAnswer;
    if ('error' in answer) throw receivedError(answer.error);
    site.wrote(path, answer.print);
    if (key !== undefined) {
      // Told by the cache of this thread, which says why, once.
      if (answer.notKept) cache.set(key, answer.notKept, hashIn(answer.print));
      else cache.spare(key);
    }
    return answer.print;
  }

  return {
    async put(page, written) {
      const writing = write(page).then(written);
      // What fails is told to whoever waits for it next.
      writing.catch(() => undefined);
      underWay.push(writing);
      if (underWay.length > waiting) await underWay.shift();
    },
    async finish() {
      await Promise.all(underWay);
      return unpackLists((await thread.run(undefined, { name: 'linksWritten' })) as PackedLists);
    },
    close: () => thread.destroy(),
  };
}

/** Bytes that can be handed over: in the memory of a `Buffer` others may lie, and Node keeps some of it. */
function wholeBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isOwn = bytes.byteLength === bytes.buffer.byteLength && !Buffer.isBuffer(bytes);
  return isOwn && bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer) : new Uint8Array(bytes);
}
