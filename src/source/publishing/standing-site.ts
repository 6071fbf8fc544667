import { type BigIntStats, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { statOf } from './place.ts';
import {
  entriesIn,
  filesAmong,
  isEarlierSite,
  isOwnPath,
  nextListName,
  readSiteList,
  siteListAt,
  siteListName,
} from './site-list.ts';

/** What stands where a site is to be put, as it was found: plain data, which a thread can hand over. */
export interface StandingSite {
  readonly is: 'nothing' | 'file' | 'folder';
  readonly holdsGit: boolean;
  /** Whether it was made before sites were listed. */
  readonly isEarlier: boolean;
  /** The fingerprint of its list, and how many files that names; none where Poplar wrote nothing there. */
  readonly list: { readonly print: string; readonly length: number } | undefined;
  /** The paths of all its files, without what a build puts there besides, sorted. */
  readonly paths: readonly string[];
  /** Those of files that no build of ours wrote, or that somebody changed since. */
  readonly foreign: readonly string[];
  /**
   * The fingerprints of those that stand as they would be written: with the bytes that the list names, and not touched since,
   * their rights neither.
   */
  readonly files: ReadonlyMap<string, string>;
}

/** Looks at the place of a site, at every file in it. */
export function standingSite(place: string): StandingSite {
  const stat = statOf(place);
  if (!stat?.isDirectory()) return { ...nothing, is: stat ? 'file' : 'nothing' };
  const entries = entriesIn(place);
  const [listed, next] = [readSiteList(place, siteListName), readSiteList(place, nextListName)];
  const lists = [listed, next].filter((list) => list !== undefined);
  const paths: string[] = [];
  const foreign: string[] = [];
  const files = new Map<string, string>();
  for (const path of filesAmong(entries)) {
    if (isOwnPath(path)) {
      if (lists.length === 0) foreign.push(path);
      continue;
    }
    paths.push(path);
    const { print, isAsWritten } = found(join(place, path));
    const written = lists.filter((list) => Object.hasOwn(list.files, path) && list.files[path] === print);
    if (written.length === 0) foreign.push(path);
    else if (print !== undefined && isAsWritten && written[0] === listed) files.set(path, print);
  }
  const list = found(siteListAt(place));
  return {
    is: 'folder',
    holdsGit: [...entries.values()].some(({ name }) => name.toLowerCase() === '.git'),
    isEarlier: foreign.length > 0 && !listed && isEarlierSite(place),
    list:
      listed && list.print !== undefined && list.isAsWritten
        ? { print: list.print, length: Object.keys(listed.files).length }
        : undefined,
    paths,
    foreign,
    files,
  };
}

const nothing: StandingSite = {
  is: 'nothing',
  holdsGit: false,
  isEarlier: false,
  list: undefined,
  paths: [],
  foreign: [],
  files: new Map(),
};

/** Whether just these bytes stand at a path, with the rights with which they would be written. */
export function standsAt(file: string, print: string): boolean {
  const { print: now, isAsWritten } = found(file);
  return isAsWritten && now === print;
}

/** A file as it stands, where it can be read. */
function found(file: string): { readonly print: string | undefined; readonly isAsWritten: boolean } {
  try {
    const stat = lstatSync(file, { bigint: true });
    return { print: fingerprint(file, stat), isAsWritten: isAsWrittenNow(stat) };
  } catch {
    return { print: undefined, isAsWritten: false };
  }
}

/** The rights with which a file is written; asking the system for each file of a site takes longer than looking at it. */
const rights = 0o666 & ~process.umask();

/** Whether a file belongs to whom, and may be read and written by whom, one written now would; no link is one. */
function isAsWrittenNow(stat: BigIntStats): boolean {
  return (
    stat.isFile() &&
    (Number(stat.mode) & 0o7777) === rights &&
    Number(stat.uid) === (process.geteuid?.() ?? Number(stat.uid))
  );
}
