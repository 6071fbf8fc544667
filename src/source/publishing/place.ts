import { type BigIntStats, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PoplarError } from '../poplar-error.ts';

/**
 * A path with every link in it followed and, where the system does not tell cases apart, in the case that stands on the
 * disk; what does not exist yet keeps its name.
 */
export function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOTDIR' || code === 'ENOENT') {
      const target = linkTarget(path);
      return target === undefined ? join(realPlace(dirname(path)), basename(path)) : realPlace(target);
    }
    throw new PoplarError(`${path} cannot be read (${code}).`, { hint: 'Check its permissions.', cause });
  }
}

/** Whether `inner` is `outer` or lies below it, however either is spelt: the system is asked, not the names. */
export function holds(outer: string, inner: string): boolean {
  return upwards(inner).some((place) => isSame(outer, place));
}

/** A path and every folder above it, from the inside out. */
export function upwards(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...upwards(above)];
}

/** Whether two paths lead to one place. */
export function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [statOf(a), statOf(b)];
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev;
}

/** What stands at a path, links followed, or nothing. */
export function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return undefined;
  }
}

/** The system's own word for what went wrong, such as ENOSPC. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
