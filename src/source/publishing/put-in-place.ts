import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildFolder, openBuildFolder, placeNote, siteBefore } from './build-folder.ts';
import { errorCode } from './place.ts';
import { carryPrints, fingerprintOf } from './fingerprint.ts';
import type { Staying } from './new-site.ts';
import { lockPlace } from './place-lock.ts';
import { type ReadySite, replaceSite, type Vet } from './replace-site.ts';
import { pathsIn, readSiteList } from './site-list.ts';

/** Where a folder's own folder cannot be renamed: a mounted one, one whose parent is closed, one in use elsewhere. */
const cannotMove: ReadonlySet<string> = new Set(['EBUSY', 'EACCES', 'EPERM', 'EROFS', 'EXDEV']);

/**
 * Puts a site in its place: where many files of the one before stay, only what differs is replaced. Else all at once:
 * the folder is renamed; where the place lies on another file system it is first copied beside it. Whatever fails before
 * leaves the site before it whole.
 */
export async function putInPlace(build: BuildFolder, ready: ReadySite, place: string, vet: Vet): Promise<void> {
  const made = wholeIfMostlyNew(ready);
  const { folder: site, staying } = made;
  if (staying.size > 0) return replaceSite(made, place, vet);
  mkdirSync(dirname(place), { recursive: true });
  try {
    return await swapInTurn(build, site, place, vet);
  } catch (error) {
    if (!cannotMove.has(errorCode(error))) throw error;
  }
  let beside: BuildFolder | undefined;
  try {
    beside = openBuildFolder(dirname(place));
    const copy = join(beside.path, 'site');
    await cp(site, copy, { recursive: true });
    return await swapInTurn(beside, copy, place, vet);
  } catch (error) {
    if (!cannotMove.has(errorCode(error)) || !existsSync(place)) throw error;
  } finally {
    beside?.remove();
  }
  await replaceSite(made, place, vet);
}

/** A few files that stay are written beside thousands that are new: one folder is then renamed, and not each file. */
function wholeIfMostlyNew(ready: ReadySite): ReadySite {
  const { folder, staying } = ready;
  const isWhole = staying.size * newToOneThatStays < pathsIn(folder).length && [...staying].every(isWrittenIn(folder));
  return isWhole ? { folder, staying: new Map() } : ready;
}

const newToOneThatStays = 10;

function isWrittenIn(folder: string) {
  return ([path, { print, again }]: readonly [string, Staying]): boolean => {
    const bytes = again();
    if (!bytes || fingerprintOf(bytes) !== print) return false;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    return true;
  };
}

/** Waits until nobody replaces files there; where no lock can be written, nobody can. */
async function swapInTurn(build: BuildFolder, site: string, place: string, vet: Vet): Promise<void> {
  const release = readSiteList(place) && (await lockPlace(place).catch(() => undefined));
  try {
    swap(build, site, place, vet);
  } finally {
    release?.();
  }
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
      carryPrints(site, place);
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
