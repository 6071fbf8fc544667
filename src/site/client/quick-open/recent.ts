import { href } from '../../href.ts';

/** Sites below one host keep theirs apart. */
const key = `poplar-recent ${href('/')}`;
const mostKept = 20;

/** The paths of pages about one thing that were read lately, the last one first. */
export function recentPaths(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((path) => typeof path === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers, in this browser only, that the page at a path was read; pages about one thing stand below a list. */
export function rememberPage(path: string): void {
  if (!/^\/[^/]+\/[^/]+\/$/.test(path)) return;
  try {
    const kept = [path, ...recentPaths().filter((other) => other !== path)].slice(0, mostKept);
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Without storage nothing is remembered.
  }
}
