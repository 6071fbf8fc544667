import type { ShellWords } from '../wording/shell-words.ts';

/** A page above the one being read. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** The way from the home page to a section. */
export function homeTrail({ pages }: ShellWords, label?: string, path?: string): readonly Crumb[] {
  const home = { label: pages.home, path: '/' };
  return label === undefined || path === undefined ? [home] : [home, { label, path }];
}
