import { join } from 'node:path';
import { type Cache, keyOf, openCache } from '../../source/cache.ts';
import { cacheFolder, contentRoot, tell } from '../../source/environment.ts';

/**
 * A cache of one report's own, so that what this build did not use can go without another report's losing it;
 * `parts` keep apart what differs although the report is the same.
 */
export function keptIn(what: string, ...parts: readonly unknown[]): Cache {
  const folder = join(
    cacheFolder(),
    keyOf(contentRoot()).slice(0, 16),
    what,
    ...parts.map((part) => keyOf(part).slice(0, 16)),
  );
  return openCache(folder, tellOnce);
}

let told = false;

/** One warning is enough for all caches: what one cannot keep, the others cannot either. */
function tellOnce(message: string): void {
  if (!told) tell(message);
  told = true;
}
