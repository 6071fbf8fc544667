import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the pages of an edition stand, for Astro's `srcDir`. */
export function editionFolder(name: string): string {
  return fileURLToPath(new URL(`../../editions/${name}/`, import.meta.url));
}

/** Whether Astro makes the whole site, not an edition of it. */
export function isWholeSite(srcDir: URL): boolean {
  return !fileURLToPath(srcDir).includes(`${sep}editions${sep}`);
}
