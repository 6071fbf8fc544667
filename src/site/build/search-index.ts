import { type Cache, keyOf } from '../../source/cache.ts';
import { type FolderFile, packFiles, unpackFiles } from '../../source/packed-files.ts';
import { makeSearchIndex } from '../../source/search-index.ts';
import { fingerprintOf } from '../../source/publishing/fingerprint.ts';
import type { NewSite } from '../../source/publishing/new-site.ts';
import { pageLanguage } from '../../wording/language.ts';
import { type SearchRecord, searchRecords } from '../search/records.ts';
import { type SiteContext, siteContext } from './context.ts';
import { keptIn } from './kept-in.ts';

/** Where the index stands in the site. */
export const searchFolder = 'pagefind';

/**
 * Begins the index of a report, which is made anew only where a record, the program or the language is another one than in
 * the cache. Once this resolves, what is given makes it without anything being done here.
 */
export async function beginSearchIndex(
  site: SiteContext,
  cache: Cache,
): Promise<{ readonly files: Promise<readonly FolderFile[]> }> {
  const records = await searchRecords(site, site.proseOf);
  const files = indexOf(records, site, cache);
  // What fails is told once it is asked for.
  files.catch(() => undefined);
  return { files };
}

async function indexOf(
  records: readonly SearchRecord[],
  site: SiteContext,
  cache: Cache,
): Promise<readonly FolderFile[]> {
  const language = pageLanguage(site.report.settings).lang.toLowerCase();
  const key = keyOf(site.program, language, records);
  const kept = cache.get(key);
  if (kept) return unpackFiles(kept.toString('utf8'));
  const files = await makeSearchIndex(records, language);
  cache.set(key, packFiles(files));
  return files;
}

/** Gives the index to the site that is made; most of it stays as it stands. */
export function putSearchIndex(site: NewSite, files: readonly FolderFile[]): void {
  for (const { path, content } of files) {
    const file = `${searchFolder}/${path}`;
    if (!site.leave(file, { print: fingerprintOf(content), again: () => content })) site.write(file, content);
  }
}

const served = new WeakMap<SiteContext, ReturnType<typeof beginSearchIndex>>();

/** A file of the index in the authoring site, where it is made when somebody first searches; nothing where there is none. */
export async function indexFile(path: string): Promise<FolderFile | undefined> {
  const site = await siteContext();
  const index = served.get(site) ?? beginSearchIndex(site, keptIn('search'));
  served.set(site, index);
  const files = await (await index).files;
  return files.find((file) => file.path === path);
}
