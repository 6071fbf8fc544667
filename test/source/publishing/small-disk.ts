import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Whether this machine lets a test mount a small disk: only Linux's root may. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

/** Mounts a disk of some kilobytes at `folder`; gives what takes it away again. */
export function mountDisk(folder: string, kilobytes: number): () => void {
  mkdirSync(folder, { recursive: true });
  execFileSync('/usr/bin/mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  return () => void execFileSync('/usr/bin/umount', [folder]);
}
