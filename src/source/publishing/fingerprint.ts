import { hash } from 'node:crypto';
import { type BigIntStats, lstatSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a file must be to be the one that was written: its length and the hash of its bytes. */
export function fingerprintOf(bytes: Uint8Array): string {
  return `${bytes.length} ${hash('sha256', bytes)}`;
}

/** The hash in a fingerprint. */
export function hashIn(print: string): string {
  return print.slice(print.indexOf(' ') + 1);
}

/** What was read of a file, and the state in which the file was. */
export interface ReadPrint {
  readonly print: string;
  readonly state: string;
}

const read = new Map<string, ReadPrint>();

/** Some systems note times to two seconds: what was touched less long ago may be touched again unnoticed. */
const settled = 2_100;

/**
 * The fingerprint of a file, read once a process for as long as the system says that nothing touched the file: its
 * inode, its length, and the times when its bytes and when anything of it last changed. Links are read anew each time.
 */
export function fingerprint(file: string, stat = lstatSync(file, { bigint: true })): string {
  const known = read.get(file);
  if (known && known.state === stateOf(stat)) return known.print;
  const print = fingerprintOf(readFileSync(file));
  remember(file, stat, print);
  return print;
}

/** The fingerprint of a file that was written where nobody else writes; one of another length is read. */
export function fingerprintAsWritten(file: string, print: string): string {
  const stat = lstatSync(file, { bigint: true });
  if (!stat.isFile() || !print.startsWith(`${stat.size} `)) return fingerprint(file);
  remember(file, stat, print);
  return print;
}

/** Takes what was read of the files in a folder along when it was renamed; what stood at its place before is forgotten. */
export function carryPrints(from: string, to: string): void {
  const moved = printsRead(from);
  for (const folder of [from, to]) for (const path of printsRead(folder).keys()) read.delete(join(folder, path));
  recallPrints(to, moved);
}

/** What was read of the files below a folder, by their path in it. */
export function printsRead(folder: string): ReadonlyMap<string, ReadPrint> {
  const above = join(folder, sep);
  return new Map([...read].flatMap(([file, one]) => (file.startsWith(above) ? [[file.slice(above.length), one]] : [])));
}

/** Takes what another process read of the files below a folder; what was touched since is read again all the same. */
export function recallPrints(folder: string, prints: Iterable<readonly [path: string, read: ReadPrint]>): void {
  for (const [path, one] of prints) read.set(join(folder, path), one);
}

/** Notes that `file`, of this state, has these bytes; only where a later change of them is sure to be seen. */
function remember(file: string, stat: BigIntStats, print: string): void {
  if (stat.isFile() && Number(stat.mtimeMs) < Date.now() - settled) read.set(file, { print, state: stateOf(stat) });
  else read.delete(file);
}

const stateOf = ({ dev, ino, size, mtimeNs, ctimeNs, mode }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs, mode].join();
