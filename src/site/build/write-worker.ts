import Tinypool from 'tinypool';
import { openCache } from '../../source/cache.ts';
import { packLists, type PackedLists } from '../../source/kept-lists.ts';
import { hashIn } from '../../source/publishing/fingerprint.ts';
import { openNewSite } from '../../source/publishing/new-site.ts';
import { type SentError, sentError } from '../../source/sent-error.ts';
import { linksListed, type ListedLinks } from '../links/page-links.ts';

/** The folders in which a thread writes. */
export interface WritingPlaces {
  readonly site: string;
  readonly cache: string;
}

/** A file that is to be written, and the key under which it is kept, where it is. */
export interface WritingTask {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly key: string | undefined;
}

/** What a thread answers: the fingerprint, and the bytes where they could not be kept; or what went wrong. */
export type WritingAnswer =
  { readonly print: string; readonly notKept: Uint8Array | undefined } | { readonly error: SentError };

const places = Tinypool.workerData as WritingPlaces;
const site = openNewSite(places.site);
const cache = openCache(places.cache);
const links = new Map<string, ListedLinks>();
/** Most addresses stand on every page. */
const texts = new Map<string, string>();

/** Writes a file, keeps it, and reads what it leads to, in a thread of its own. */
export default function write({ path, bytes, key }: WritingTask): WritingAnswer {
  try {
    const print = site.write(path, bytes);
    if (key !== undefined) cache.set(key, bytes, hashIn(print));
    if (path.endsWith('.html')) links.set(print, linksListed(new TextDecoder().decode(bytes), texts));
    return { print, notKept: key === undefined || cache.has(key) ? undefined : bytes };
  } catch (error) {
    return { error: sentError(error) };
  }
}

/** What the pages lead to that were written, by their fingerprints. */
export function linksWritten(): PackedLists {
  return packLists(links);
}
