import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { didYouMean } from '../source/did-you-mean.ts';
import { pathTyped } from '../source/environment.ts';
import type { Tree } from '../source/files.ts';
import { PoplarError } from '../source/poplar-error.ts';

/** Files and folders that were typed, as paths inside the content; from where the user stands, or from the content. */
export function selectedPaths(words: readonly string[], root: string, { paths }: Tree): readonly string[] {
  const known = (path: string) => path === '' || paths.has(path);
  return words.map((word) => {
    const fromHere = inside(realpathSync(root), pathTyped(word));
    const fromContent = word.replaceAll(sep, '/').replace(/^\.\//, '').replace(/\/+$/, '');
    const path = [fromHere, fromContent].find((candidate) => candidate !== undefined && known(candidate));
    if (path !== undefined) return path;
    throw new PoplarError(`There is no "${word}" in the content.${didYouMean(fromHere ?? fromContent, paths)}`, {
      hint: 'Name files and folders of the content, or none for all.',
    });
  });
}

/** A path below `root` with forward slashes, empty for the root; undefined for one elsewhere. */
function inside(root: string, path: string): string | undefined {
  let real = path;
  try {
    real = realpathSync(path);
  } catch {
    // What does not exist is refused by its name.
  }
  const below = relative(root, real).replaceAll(sep, '/');
  return below.startsWith('..') ? undefined : below;
}
