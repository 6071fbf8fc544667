import { type Cache, keyOf } from '../cache.ts';
import { printsRead, type ReadPrint, recallPrints } from './fingerprint.ts';

/**
 * Recalls the fingerprints that the build before read of the site in `place`, so that this one reads only the files that
 * were touched since; `keep` keeps those that it read for the next.
 */
export function openKeptPrints(place: string, cache: Cache): { readonly keep: () => void } {
  const key = keyOf('prints', place);
  const before = cache.get(key)?.toString('utf8');
  if (before !== undefined) recallPrints(place, JSON.parse(before) as readonly (readonly [string, ReadPrint])[]);
  return {
    keep() {
      const now = JSON.stringify([...printsRead(place)]);
      if (now !== before) cache.set(key, now);
      cache.sweep();
    },
  };
}
