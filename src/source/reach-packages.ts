import { existsSync, lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isPackage, keptFolder, projectRoot } from './environment.ts';

/**
 * Puts the packages that Poplar brings within reach of what is made in a report's `.poplar/`. npm lays them where everything
 * in the report's repository finds them; pnpm lays them where Poplar alone does.
 */
export function reachPackages(): void {
  if (!isPackage()) return;
  const packages = dirname(dirname(realpathSync(projectRoot())));
  const kept = keptFolder();
  const isFound = !relative(dirname(packages), kept).startsWith('..');
  if (isFound || !existsSync(join(packages, 'astro'))) return;
  const link = join(kept, 'node_modules');
  const standing = lstatSync(link, { throwIfNoEntry: false });
  if (standing && !standing.isSymbolicLink()) return;
  if (standing && existsSync(link) && realpathSync(link) === packages) return;
  mkdirSync(kept, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(packages, link, 'junction');
}
