import { type Cache, keyOf } from '../../source/cache.ts';
import { type IndexFile, makeSearchIndex } from '../../source/search-index.ts';
import { fingerprintOf } from '../../source/publishing/fingerprint.ts';
import type { NewSite } from '../../source/publishing/new-site.ts';
import { pageLanguage } from '../../wording/language.ts';
import { searchRecords } from '../search/records.ts';
import { keptIn, type SiteContext, siteContext } from './context.ts';

/** Where the index stands in the site. */
export const searchFolder = 'pagefind';

/** The index of a report, made anew only where a record, the program or the language is another one than in the cache. */
export async function searchIndex(site: SiteContext, cache: Cache): Promise<readonly IndexFile[]> {
  const records = await searchRecords(site, site.proseOf);
  const language = pageLanguage(site.report.settings).lang.toLowerCase();
  const key = keyOf(site.program, language, records);
  const kept = cache.get(key);
  if (kept) return unpack(kept);
  const files = await makeSearchIndex(records, language);
  cache.set(key, pack(files));
  return files;
}

/** Gives the index to the site that is made; most of it stays as it stands. */
export function putSearchIndex(site: NewSite, files: readonly IndexFile[]): void {
  for (const { path, content } of files) {
    const file = `${searchFolder}/${path}`;
    if (!site.leave(file, { print: fingerprintOf(content), again: () => content })) site.write(file, content);
  }
}

type Packed = readonly (readonly [path: string, base64: string])[];

function pack(files: readonly IndexFile[]): string {
  const packed: Packed = files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
  return JSON.stringify(packed);
}

function unpack(bytes: Buffer): readonly IndexFile[] {
  const packed = JSON.parse(bytes.toString('utf8')) as Packed;
  return packed.map(([path, base64]) => ({ path, content: Buffer.from(base64, 'base64') }));
}

const served = new WeakMap<SiteContext, Promise<readonly IndexFile[]>>();

/** A file of the index in the authoring site, where it is made when somebody first searches; nothing where there is none. */
export async function indexFile(path: string): Promise<IndexFile | undefined> {
  const site = await siteContext();
  const index = served.get(site) ?? searchIndex(site, keptIn('search'));
  served.set(site, index);
  return (await index).find((file) => file.path === path);
}
