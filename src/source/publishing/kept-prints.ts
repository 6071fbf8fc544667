import { type Cache, keyOf } from '../cache.ts';
import { printsRead, type ReadPrint, recallPrints } from './fingerprint.ts';

/** What was read of a place, as a thread hands it over. */
export type PrintsOfPlace = readonly (readonly [path: string, read: ReadPrint])[];

/** Recalls the fingerprints that the build before read of the site in `place`, so that this one reads only what was touched since. */
export function recallKeptPrints(place: string, cache: Cache): void {
  const before = cache.get(keyOf('prints', place))?.toString('utf8');
  if (before !== undefined) recallPrints(place, JSON.parse(before) as PrintsOfPlace);
}

/** Keeps the fingerprints that were read of the site in `place` for the next build. */
export function keepPrints(place: string, cache: Cache): void {
  cache.set(keyOf('prints', place), JSON.stringify([...printsRead(place)]));
  cache.sweep();
}
