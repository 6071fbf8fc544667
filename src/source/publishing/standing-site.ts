import { linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint, fingerprintOf, fingerprintThrough } from './fingerprint.ts';
import { readSiteList, siteListAt } from './site-list.ts';

/** Puts a file that stands with just these bytes into the new site; false where it has to be written. */
export type Lend = (path: string, bytes: Uint8Array) => boolean;

/**
 * Lets a site that is made in `site` have the files of the one in `place` that would come out the same: each gets a
 * second name in the new folder, so that it is neither written nor copied, and both sites stay whole. Only files
 * that a build listed and nobody touched since, their rights neither, are lent; where files cannot have two names nothing is.
 */
export function lendFrom(place: string, site: string): Lend {
  const listed = readSiteList(place)?.files ?? {};
  return (path, bytes) => {
    const print = Object.hasOwn(listed, path) ? listed[path] : undefined;
    if (print === undefined || print !== fingerprintOf(bytes)) return false;
    const [from, to] = [join(place, path), join(site, path)];
    try {
      if (!isAsWritten(from)) return false;
      const lent = fingerprintThrough(from, to, print, () => {
        mkdirSync(dirname(to), { recursive: true });
        linkSync(from, to);
      });
      if (!lent) rmSync(to, { force: true });
      return lent;
    } catch {
      return false;
    }
  };
}

/**
 * How many files the site in `place` has, where its list has the fingerprint `list` and each file that it names is there
 * with the bytes and the rights with which it was written; nothing otherwise. What else stands there it does not say.
 */
export function standsAs(place: string, list: string): number | undefined {
  try {
    if (fingerprint(siteListAt(place)) !== list) return undefined;
    const listed = Object.entries(readSiteList(place)?.files ?? {}).map(
      ([path, print]) => [join(place, path), print] as const,
    );
    return listed.every(([file, print]) => isAsWritten(file) && fingerprint(file) === print)
      ? listed.length
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file belongs to whom, and may be read and written by whom, one written now would. */
function isAsWritten(file: string): boolean {
  const { mode, uid } = lstatSync(file);
  return (mode & 0o7777) === (0o666 & ~process.umask()) && uid === (process.geteuid?.() ?? uid);
}
