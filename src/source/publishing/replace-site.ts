import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PoplarError } from '../poplar-error.ts';
import { openBuildFolder } from './build-folder.ts';
import type { NewSite } from './new-site.ts';
import { errorCode } from './place.ts';
import { lockPlace } from './place-lock.ts';
import { nextListName, pathsIn, siteListName } from './site-list.ts';
import type { StandingSite } from './standing-site.ts';
import { asideFolder, readyFolder } from './undo-replacement.ts';
import { removeEmptyAbove, UndoableMoves } from './undoable-moves.ts';

/** Says no, by throwing, when something of somebody else's has come into the place; else gives the site that stands there. */
export type Vet = () => Pick<StandingSite, 'paths' | 'files'>;

/** A site that is complete with what stays of the one in its place. */
export type ReadySite = Pick<NewSite, 'folder' | 'staying'>;

/**
 * Puts a site into the folder of the one before. All that differs is copied there before any file is replaced; then each
 * is renamed, without a pause in which the process could be interrupted. What stays is not touched. Where a file cannot
 * be replaced, those that were get back what they had; what a kill leaves, `undoReplacement` mends.
 */
export async function replaceSite(made: ReadySite, place: string, vet: Vet): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      return await replaceOnce(made, place, vet);
    } catch (error) {
      // Another build took the whole folder away, and with it what had been copied there.
      if (errorCode(error) !== 'ENOENT' || tries >= mostTries) throw error;
    }
}

const mostTries = 3;

async function replaceOnce({ folder, staying }: ReadySite, place: string, vet: Vet): Promise<void> {
  const ready = openBuildFolder(place);
  let release = () => {};
  try {
    const site = join(ready.path, readyFolder);
    await cp(folder, site, { recursive: true });
    release = await lockPlace(place);
    const { paths: before, files } = vet();
    for (const [path, { print, again }] of staying)
      if (files.get(path) !== print) writeAgain(join(site, path), again());
    exchange({ ready: ready.path, site, place }, before, new Set(staying.keys()));
  } finally {
    release();
    ready.remove();
  }
}

/** Another build put its own there meanwhile. */
function writeAgain(file: string, bytes: Uint8Array | undefined): void {
  if (!bytes)
    throw new PoplarError('Another build put its site there meanwhile, which stands as it was.', {
      hint: 'Build again.',
    });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

interface Exchange {
  readonly ready: string;
  readonly site: string;
  readonly place: string;
}

function exchange({ ready, site, place }: Exchange, before: readonly string[], staying: ReadonlySet<string>): void {
  const wanted = new Set(pathsIn(site).filter((path) => path !== siteListName));
  const [next, aside] = [join(place, nextListName), join(ready, asideFolder)];
  const moves = new UndoableMoves(place);
  const putAside = (path: string) => moves.move(join(place, path), join(aside, path));
  copyFileSync(join(site, siteListName), join(ready, nextListName));
  try {
    renameSync(join(ready, nextListName), next);
    for (const path of before) {
      if (wanted.has(path) || staying.has(path)) continue;
      putAside(path);
      removeEmptyAbove(join(place, path), place);
    }
    for (const path of wanted) {
      if (existsSync(join(place, path))) putAside(path);
      moves.move(join(site, path), join(place, path));
    }
    renameSync(next, join(place, siteListName));
  } catch (error) {
    moves.undo();
    rmSync(next, { force: true });
    throw error;
  }
}
