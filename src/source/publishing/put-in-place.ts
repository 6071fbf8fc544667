import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BuildFolder, isBuildFolder, openBuildFolder, placeNote, siteBefore } from './build-folder.ts';
import { errorCode } from './place.ts';
import { nextListName, pathsIn, siteListName, siteLockName, sitePathsIn } from './site-list.ts';

/** Says no, by throwing, when something of somebody else's has come into the place since it was chosen. */
type Vet = () => unknown;

/** Where a folder's own folder cannot be renamed: a mounted one, one whose parent is closed, one in use elsewhere. */
const cannotMove: ReadonlySet<string> = new Set(['EBUSY', 'EACCES', 'EPERM', 'EROFS', 'EXDEV']);

/**
 * Puts a site that is complete in `site` in its place, all at once: the folder is renamed; where the place lies on
 * another file system it is first copied beside it. Whatever fails before leaves the site before it whole.
 */
export async function putInPlace(build: BuildFolder, site: string, place: string, vet: Vet): Promise<void> {
  mkdirSync(dirname(place), { recursive: true });
  try {
    return swap(build, site, place, vet);
  } catch (error) {
    if (!cannotMove.has(errorCode(error))) throw error;
  }
  let beside: BuildFolder | undefined;
  try {
    beside = openBuildFolder(dirname(place));
    const copy = join(beside.path, 'site');
    await cp(site, copy, { recursive: true });
    return swap(beside, copy, place, vet);
  } catch (error) {
    if (!cannotMove.has(errorCode(error)) || !existsSync(place)) throw error;
  } finally {
    beside?.remove();
  }
  await replaceFiles(site, place, vet);
}

/**
 * Two renames. Between them nothing stands in the place for a moment; `clearLeftovers` mends what a kill just then
 * leaves. Another build that got there first is replaced in turn.
 */
function swap(build: BuildFolder, site: string, place: string, vet: Vet): void {
  const before = join(build.path, siteBefore);
  writeFileSync(join(build.path, placeNote), place);
  for (let tries = 0; ; tries++) {
    vet();
    try {
      if (existsSync(place)) {
        chmodSync(site, statSync(place).mode & 0o7777);
        renameSync(place, before);
      }
      renameSync(site, place);
      return;
    } catch (error) {
      if (existsSync(before) && !existsSync(place)) renameSync(before, place);
      else rmSync(before, { recursive: true, force: true });
      if (!takenMeanwhile.has(errorCode(error)) || tries > mostTries) throw error;
    }
  }
}

/** Another build was faster: the place was there and is gone, or was free and is taken. */
const takenMeanwhile: ReadonlySet<string> = new Set(['ENOENT', 'ENOTEMPTY', 'EEXIST']);
const mostTries = 100;

/**
 * Puts a site into a folder that cannot be renamed. All of it is copied there before any file is replaced; then each is
 * renamed over the one before, without a pause in which the process could be interrupted.
 */
async function replaceFiles(site: string, place: string, vet: Vet): Promise<void> {
  const ready = openBuildFolder(place);
  try {
    const copy = join(ready.path, 'site');
    await cp(site, copy, { recursive: true });
    copyFileSync(join(copy, siteListName), join(ready.path, nextListName));
    await locked(join(place, siteLockName), () => {
      vet();
      const wanted = new Set(pathsIn(copy));
      wanted.delete(siteListName);
      const unwanted = sitePathsIn(place).filter((path) => !wanted.has(path));
      renameSync(join(ready.path, nextListName), join(place, nextListName));
      for (const path of unwanted) rmSync(join(place, path), { force: true });
      removeEmptyFolders(place);
      for (const path of wanted) {
        mkdirSync(dirname(join(place, path)), { recursive: true });
        renameSync(join(copy, path), join(place, path));
      }
      renameSync(join(place, nextListName), join(place, siteListName));
    });
  } finally {
    ready.remove();
  }
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || isBuildFolder(entry.name)) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path);
    if (readdirSync(path).length === 0) rmdirSync(path);
  }
}

const lockIsOld = 30_000;

/** Does `work`, which never waits, while no other process does; the lock of one that was killed gets old. */
async function locked(lock: string, work: () => void): Promise<void> {
  for (;;) {
    try {
      writeFileSync(lock, '', { flag: 'wx' });
      break;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > lockIsOld) rmSync(lock, { force: true });
      else await setTimeout(50);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}
