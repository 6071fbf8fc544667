import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lend } from './standing-site.ts';

/** Puts a file into the site that is being made; false where it is left to whoever makes the rest of it. */
export type PutFile = (path: string, bytes: Uint8Array) => boolean;

/**
 * Puts files into the site that is made in `site`: what can be lent is lent, everything else is written in place, as
 * thousands of small files take several times as long through as many promises. What cannot be written is left to who
 * makes the rest, and will say so.
 */
export function putInto(site: string, lend: Lend): PutFile {
  const made = new Set<string>();
  return (path, bytes) => {
    if (lend(path, bytes)) return true;
    const file = join(site, path);
    const folder = dirname(file);
    try {
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(file, bytes);
      return true;
    } catch {
      return false;
    }
  };
}
