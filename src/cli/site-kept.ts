import { type Cache, keyOf } from '../source/cache.ts';
import type { StandingSite } from '../source/publishing/standing-site.ts';

/** What the sites were like that builds made, so that one that would come out the same is left as it stands. */
export interface KeptSite {
  /** How many files a site has, where it is the one that would be made, whole and untouched. */
  readonly isThis: (site: StandingSite) => number | undefined;
  /** Keeps the fingerprint of the list of the site that was made; not where something was saved meanwhile. */
  readonly keep: (list: string) => void;
}

/** Opens what is kept of a site by its makings. */
export function openKeptSite(makings: () => string, cache: Cache): KeptSite {
  const key = keyOf('site', makings());
  return {
    isThis({ list, files }) {
      const isListed = list !== undefined && cache.get(key)?.toString('utf8') === list.print;
      return isListed && files.size === list.length ? list.length : undefined;
    },
    keep(list) {
      if (keyOf('site', makings()) !== key) return;
      cache.set(key, list);
      cache.sweep();
    },
  };
}
