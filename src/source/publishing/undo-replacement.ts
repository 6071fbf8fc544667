import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nextListName, pathsIn, readSiteList, siteListAt } from './site-list.ts';
import { standsAt } from './standing-site.ts';
import { removeEmptyAbove } from './undoable-moves.ts';

/** Below a build folder in a site's place: what was moved aside for the site that takes the place file by file. */
export const asideFolder = 'aside';

/** Below it too: the site itself, with its list, as far as nothing of it was put in its place. */
export const readyFolder = 'site';

/**
 * Gives the site in `place` back what a build that was killed had moved aside into `ready`, after taking away what it had
 * put there already. A site that had taken the place altogether stays.
 */
export function undoReplacement(ready: string, place: string): void {
  const next = readSiteList(place, nextListName);
  if (!next || !isSameList(siteListAt(join(ready, readyFolder)), siteListAt(place, nextListName))) return;
  const before = readSiteList(place)?.files ?? {};
  for (const [path, print] of Object.entries(next.files)) {
    const file = join(place, path);
    if (before[path] === print || !standsAt(file, print)) continue;
    rmSync(file);
    removeEmptyAbove(file, place);
  }
  const aside = join(ready, asideFolder);
  for (const path of existsSync(aside) ? pathsIn(aside) : []) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    renameSync(join(aside, path), join(place, path));
  }
  rmSync(siteListAt(place, nextListName));
}

function isSameList(one: string, other: string): boolean {
  return existsSync(one) && readFileSync(one).equals(readFileSync(other));
}
