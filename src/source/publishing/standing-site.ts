import { type BigIntStats, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { readSiteList, siteListAt } from './site-list.ts';

/**
 * Says of a file whether it stands in a place as it would be written: with these bytes, listed by a build, and not
 * touched since, its rights neither.
 */
export function standingFiles(place: string): (path: string, print: string) => boolean {
  const listed = readSiteList(place)?.files ?? {};
  return (path, print) => Object.hasOwn(listed, path) && listed[path] === print && standsAt(join(place, path), print);
}

/** Whether just these bytes stand at a path, with the rights with which they would be written. */
export function standsAt(file: string, print: string): boolean {
  try {
    const stat = lstatSync(file, { bigint: true });
    return isAsWritten(stat) && fingerprint(file, stat) === print;
  } catch {
    return false;
  }
}

/**
 * How many files the site in `place` has, where its list has the fingerprint `list` and each file that it names is there
 * with the bytes and the rights with which it was written; nothing otherwise. What else stands there it does not say.
 */
export function standsAs(place: string, list: string): number | undefined {
  if (!standsAt(siteListAt(place), list)) return undefined;
  const listed = Object.entries(readSiteList(place)?.files ?? {});
  return listed.every(([path, print]) => standsAt(join(place, path), print)) ? listed.length : undefined;
}

/** The rights with which a file is written; asking the system for each file of a site takes longer than looking at it. */
const rights = 0o666 & ~process.umask();

/** Whether a file belongs to whom, and may be read and written by whom, one written now would; no link is one. */
function isAsWritten(stat: BigIntStats): boolean {
  return (
    stat.isFile() &&
    (Number(stat.mode) & 0o7777) === rights &&
    Number(stat.uid) === (process.geteuid?.() ?? Number(stat.uid))
  );
}
