import { hash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './place.ts';

/** A folder of one build's own, in which a site is made or stands ready; nobody else writes there. */
export interface BuildFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** Below a build folder: the site before, while another takes its place, and a note of that place. */
export const siteBefore = 'before';
export const placeNote = 'place';

const namePattern = /^\.poplar-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}$/;
const longestBuild = 24 * 3_600_000;

/** Makes a build folder in `parent`; its name says which process on which machine it belongs to. */
export function openBuildFolder(parent: string): BuildFolder {
  const path = join(parent, `.poplar-${machine()}-${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(parent, { recursive: true });
  mkdirSync(path);
  opened.add(path);
  return {
    path,
    remove() {
      opened.delete(path);
      removeFolder(path);
    },
  };
}

const opened = new Set<string>();
const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes this process's build folders when it is told to stop, and lets it stop then; gives what ends this. */
export function removeWhenStopped(): () => void {
  const stop = (signal: NodeJS.Signals) => {
    for (const path of opened) removeFolder(path);
    ignore();
    process.kill(process.pid, signal);
  };
  const ignore = () => {
    for (const signal of stops) process.off(signal, stop);
  };
  for (const signal of stops) process.on(signal, stop);
  return ignore;
}

/** Whether a name is one that build folders have. */
export function isBuildFolder(name: string): boolean {
  return namePattern.test(name);
}

/**
 * Removes what builds that were killed left in `parent`, never what a running one uses. A site that such a build had
 * moved aside and not yet replaced is put back first.
 */
export function clearLeftovers(parent: string): void {
  leftoversIn(parent).forEach(removeFolder);
}

/** The build folders in `parent` of builds that were killed. */
export function leftoversIn(parent: string): readonly string[] {
  return namesIn(parent)
    .filter((name) => namePattern.test(name) && !isRunning(name, join(parent, name)))
    .map((name) => join(parent, name));
}

function putBack(path: string): void {
  const before = join(path, siteBefore);
  if (!existsSync(before)) return;
  const place = readFileSync(join(path, placeNote), 'utf8');
  if (!existsSync(place)) renameSync(before, place);
}

function isRunning(name: string, path: string): boolean {
  const [, where, id] = namePattern.exec(name) ?? [];
  const began = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (began === undefined || began < Date.now() - longestBuild) return false;
  return where === machine() ? Number(id) !== process.pid && isAlive(Number(id)) : true;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Where process numbers mean the same: the machine and, on Linux, the container. */
function machine(): string {
  let space = '';
  try {
    space = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Other systems number their processes in one way.
  }
  return hash('sha256', `${hostname()} ${space}`).slice(0, 8);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What cannot be removed now, a later build removes; a site that cannot be put back stays. */
function removeFolder(path: string): void {
  try {
    putBack(path);
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Another build may be removing it too, or a thread of this one still writes there.
  }
}
