import { type Cache, keyOf } from '../source/cache.ts';
import { standsAs } from '../source/publishing/standing-site.ts';

/** What the sites were like that builds made, so that one that would come out the same is left as it stands. */
export interface KeptSite {
  /** How many files the site in a place has, where it is the one that would be made, whole and untouched. */
  readonly standsIn: (place: string) => number | undefined;
  /** Keeps the fingerprint of the list of the site that was made; not where something was saved meanwhile. */
  readonly keep: (list: string) => void;
}

/** Opens what is kept of a site by its makings. */
export function openKeptSite(makings: () => string, cache: Cache): KeptSite {
  const key = keyOf('site', makings());
  return {
    standsIn(place) {
      const list = cache.get(key)?.toString('utf8');
      return list === undefined ? undefined : standsAs(place, list);
    },
    keep(list) {
      if (keyOf('site', makings()) !== key) return;
      cache.set(key, list);
      cache.sweep();
    },
  };
}
