import Tinypool from 'tinypool';
import { openCache } from '../../source/cache.ts';
import { type PackedLists, packing } from '../../source/kept-lists.ts';
import { hashIn } from '../../source/publishing/fingerprint.ts';
import { openNewSite } from '../../source/publishing/new-site.ts';
import { type SentError, sentError } from '../../source/sent-error.ts';
import { linksListed } from '../links/page-links.ts';

/** The folders in which a thread writes. */
export interface WritingPlaces {
  readonly site: string;
  readonly cache: string;
}

/** A file that is to be written, and the key under which it is kept, where it is. */
export interface WritingTask {
  readonly path: string;
  /** Handed over with their memory. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly key: string | undefined;
}

/** What came of a file: its fingerprint, and its bytes where they could not be kept. */
interface Written {
  readonly print: string;
  readonly notKept: Uint8Array | undefined;
}

/** What a thread answers: what came of each file, or what went wrong with one. */
export type WritingAnswer = { readonly written: readonly Written[] } | { readonly error: SentError };

const places = Tinypool.workerData as WritingPlaces;
const site = openNewSite(places.site);
const cache = openCache(places.cache);
/** By the fingerprints of pages. Each text is copied, as a piece of a page keeps the whole page in memory. */
const links = packing(structuredClone);

/** Writes files, keeps them, and reads what they lead to, in a thread of its own. */
export default function write(tasks: readonly WritingTask[]): WritingAnswer {
  try {
    return { written: tasks.map(writeOne) };
  } catch (error) {
    return { error: sentError(error) };
  }
}

function writeOne({ path, bytes, key }: WritingTask): Written {
  const print = site.write(path, bytes);
  if (key !== undefined) cache.set(key, bytes, hashIn(print));
  if (path.endsWith('.html')) links.add(print, linksListed(new TextDecoder().decode(bytes)));
  const notKept = key === undefined || cache.has(key) ? undefined : bytes;
  // Given back at once: a small heap is swept too seldom for all that it holds besides.
  if (!notKept) bytes.buffer.transfer(0);
  return { print, notKept };
}

/** What the pages lead to that were written, by their fingerprints. */
export function linksWritten(): PackedLists {
  return links.packed;
}
