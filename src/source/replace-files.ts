import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PoplarError } from './poplar-error.ts';

/** A file as it shall be. */
export interface NewText {
  /** From the folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Puts files of a folder that exists in the place of those before them, all or none: each is written beside its place
 * and then moved there, and where one cannot be moved those before it come back.
 */
export function replaceFiles(root: string, files: readonly NewText[]): void {
  const planned = files.map(({ path, text }) => {
    const place = join(root, path);
    const standing = lstatSync(place, { throwIfNoEntry: false });
    if (standing && !standing.isFile())
      throw new PoplarError(`${path} is a link or a folder, so nothing was written there.`, {
        hint: 'Put a file there, or move away what stands there.',
      });
    return {
      path,
      place,
      text,
      draft: `${place}.${process.pid}.tmp`,
      before: standing ? readFileSync(place) : undefined,
      mode: standing?.mode,
    };
  });
  const moved: typeof planned = [];
  try {
    for (const { draft, text, mode } of planned) {
      mkdirSync(dirname(draft), { recursive: true });
      writeFileSync(draft, text, { flag: 'wx', mode });
    }
    for (const file of planned) {
      renameSync(file.draft, file.place);
      moved.push(file);
    }
  } catch (cause) {
    for (const { draft } of planned) rmSync(draft, { force: true });
    for (const { place, before } of moved)
      if (before) writeFileSync(place, before);
      else rmSync(place);
    throw new PoplarError(`${planned.map(({ path }) => path).join(' and ')} could not be written, so nothing was.`, {
      hint: String(cause),
      cause,
    });
  }
}
