import { type Dirent, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareText } from '../text-order.ts';
import { isBuildFolder } from './build-folder.ts';
import { fingerprint, fingerprintOf } from './fingerprint.ts';

/** The file in which a build lists what it wrote, so that a later one replaces that and nothing else. */
export const siteListName = '.poplar-site.json';

/** The list of a site that is being put in a folder file by file, beside the list of the one before. */
export const nextListName = '.poplar-site.next.json';
/** Stands in a folder while files in it are replaced. */
export const siteLockName = '.poplar-site.lock';

/** What a build puts in a site's folder besides the site. */
export function isOwnPath(path: string): boolean {
  const [first = ''] = path.split('/');
  return [siteListName, nextListName, siteLockName].includes(path) || (first !== path && isBuildFolder(first));
}

/** What one site of ours consists of; published with it, so that it names nothing of the machine. */
export interface SiteList {
  readonly about: string;
  /** The path below which the site is made to be published. */
  readonly base: string;
  /** Every file with its length and the hash of its bytes, by its path with forward slashes. */
  readonly files: Readonly<Record<string, string>>;
}

const about = 'Poplar wrote the files listed here. A later build replaces them and refuses to replace any other.';

/** What systems leave in a folder that was only looked at; nobody's work. */
export const litter: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Where the list of the site in a folder stands. */
export function siteListAt(folder: string, name = siteListName): string {
  return join(folder, name);
}

/** Every file in a folder with its fingerprint, by its path. */
export function printsIn(folder: string): SiteList['files'] {
  return Object.fromEntries(pathsIn(folder).map((path) => [path, fingerprint(join(folder, path))]));
}

/** Lists the files of a site that was just made, in its own folder; gives the fingerprint of the list. */
export function writeSiteList(folder: string, base: string, files = printsIn(folder)): string {
  const list: SiteList = { about, base, files };
  const bytes = Buffer.from(`${JSON.stringify(list, null, 1)}\n`);
  writeFileSync(siteListAt(folder), bytes);
  return fingerprintOf(bytes);
}

/** The list of the site in a folder; none where Poplar wrote nothing, or the list cannot be understood. */
export function readSiteList(folder: string, name = siteListName): SiteList | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(siteListAt(folder, name), 'utf8'));
    return isSiteList(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isSiteList(read: unknown): read is SiteList {
  if (typeof read !== 'object' || read === null || !('files' in read) || !('base' in read)) return false;
  return typeof read.base === 'string' && typeof read.files === 'object' && read.files !== null;
}

/** Every path in a folder that is not itself a folder, links not followed, with forward slashes, sorted. */
export function pathsIn(folder: string): string[] {
  return filesAmong(entriesIn(folder));
}

/**
 * Everything in a folder, folders too, by its path with forward slashes; no link is followed. Node's own recursive reading
 * takes half as long again.
 */
export function entriesIn(folder: string): ReadonlyMap<string, Dirent> {
  const found = new Map<string, Dirent>();
  const walk = (at: string, above: string) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = `${above}${entry.name}`;
      found.set(path, entry);
      if (entry.isDirectory()) walk(join(at, entry.name), `${path}/`);
    }
  };
  walk(resolve(folder), '');
  return found;
}

/** The paths of those entries of a folder that are not themselves folders, sorted. */
export function filesAmong(entries: ReadonlyMap<string, Dirent>): string[] {
  return [...entries]
    .filter(([, entry]) => !entry.isDirectory() && !litter.has(entry.name))
    .map(([path]) => path)
    .sort(compareText);
}

/** By this every page is known as ours that was made before sites were listed. */
const sign = 'poplar-theme';
const earlierFiles = /^(\.prerender\/.+|_astro\/[^/]+\.(js|css)|api\/.+\.json|metrics\/[^/]+\.csv|plans\/[^/]+\.png)$/;

/** Whether a folder holds a site of a version that listed nothing, and nothing else: every page carries our sign. */
export function isEarlierSite(folder: string): boolean {
  const paths = pathsIn(folder);
  const isPage = (path: string) =>
    path.endsWith('.html') && readFileSync(join(folder, path), 'utf8').includes(`getItem('${sign}')`);
  return paths.includes('index.html') && paths.every((path) => earlierFiles.test(path) || isPage(path));
}
