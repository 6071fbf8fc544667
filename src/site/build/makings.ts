import { join } from 'node:path';
import { contentRoot, siteAddress, siteBase } from '../../source/environment.ts';
import { keyOf } from '../../source/cache.ts';
import { fingerprint } from '../../source/publishing/fingerprint.ts';
import { publicFolder } from '../../source/publishing/public-files.ts';
import { valueHash } from '../../source/value-hash.ts';
import type { SiteContext } from './context.ts';

/** A hash of everything that the whole site is made from: with the same one it would come out the same, byte for byte. */
export function makingsOf(site: SiteContext): string {
  const { version, report, hashes, problems, ledger, commit, lastChange, ownFiles } = site;
  const files = [...hashes].map(([path, hash]) => [path, hash, lastChange(path)]);
  const own = [...ownFiles].map((path) => [path, fingerprint(join(contentRoot(), publicFolder, path))]);
  // The day stands in the settings of a report that names none.
  const told = [{ ...report.settings }, problems, ledger].map(valueHash);
  return keyOf(version, siteBase(), siteAddress(), files, own, told, commit);
}
