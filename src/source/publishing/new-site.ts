import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareText } from '../text-order.ts';
import { fingerprint, fingerprintAsWritten, fingerprintOf } from './fingerprint.ts';
import { pathsIn } from './site-list.ts';
import type { StandingSite } from './standing-site.ts';

/** A file that stays as it stands: its fingerprint, and its bytes once more should it be another by the time it counts. */
export interface Staying {
  readonly print: string;
  readonly again: () => Uint8Array | undefined;
}

/** A site that is being made: what is written for it, and what stays as it stands in its place. */
export interface NewSite {
  /** The folder of what is written. */
  readonly folder: string;
  readonly staying: ReadonlyMap<string, Staying>;
  /** The fingerprints of what was written, by path. */
  readonly written: ReadonlyMap<string, string>;
  /** Writes a file in place, and gives its fingerprint: thousands of small files take several times as long through as many promises. */
  readonly write: (path: string, bytes: Uint8Array) => string;
  /** Notes the fingerprint of what a thread wrote in the folder. */
  readonly wrote: (path: string, print: string) => void;
  /** Lets a file stay that stands in the site's place with just this fingerprint; false where it has to be put. */
  readonly leave: (path: string, file: Staying) => boolean;
}

/** Begins a site that is written in `folder`, to take the place of one with these files. */
export function openNewSite(folder: string, before: StandingSite['files'] = new Map()): NewSite {
  const staying = new Map<string, Staying>();
  const written = new Map<string, string>();
  const made = new Set<string>();
  const write = (path: string, bytes: Uint8Array): string => {
    const file = join(folder, path);
    const above = dirname(file);
    if (!made.has(above)) mkdirSync(above, { recursive: true });
    made.add(above);
    writeFileSync(file, bytes);
    const print = fingerprintOf(bytes);
    written.set(path, print);
    return print;
  };
  return {
    folder,
    staying,
    written,
    write,
    wrote: (path, print) => void written.set(path, print),
    leave(path, file) {
      const stays = before.get(path) === file.print;
      if (stays) staying.set(path, file);
      return stays;
    },
  };
}

/** Every file of a site that is being made with its fingerprint, by its path; what was written for it is not read again. */
export function siteFilesOf({
  folder,
  staying,
  written,
}: Pick<NewSite, 'folder' | 'staying' | 'written'>): Readonly<Record<string, string>> {
  const printAt = (path: string): string => {
    const [file, print] = [join(folder, path), written.get(path)];
    return print === undefined ? fingerprint(file) : fingerprintAsWritten(file, print);
  };
  const files = new Map(pathsIn(folder).map((path) => [path, printAt(path)]));
  for (const [path, { print }] of staying) if (!files.has(path)) files.set(path, print);
  return Object.fromEntries([...files].sort(([a], [b]) => compareText(a, b)));
}
