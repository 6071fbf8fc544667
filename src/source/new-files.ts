import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { PoplarError } from './poplar-error.ts';

/** A file to be made; `more` says what to put at the end of one that is there already, and without it nothing may be there. */
export interface WantedFile {
  readonly path: string;
  readonly text: string;
  readonly more?: (existing: string) => string;
}

/** Writes all files below `root` or none. What is there already is kept byte for byte: nothing is ever replaced. */
export function writeNewFiles(root: string, files: readonly WantedFile[]): void {
  const planned = files.map(({ path, text, more }) => {
    const file = join(root, path);
    checkInside(root, file);
    if (!existsSync(file)) return { path, file, text, isNew: true };
    if (!more) throw standsAlready(path);
    return { path, file, text: more(readFileSync(file, 'utf8')), isNew: false };
  });
  const made: string[] = [];
  for (const { path, file, text, isNew } of planned)
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (isNew) writeFileSync(file, text, { flag: 'wx' });
      else appendFileSync(file, text);
      if (isNew) made.push(file);
    } catch (cause) {
      for (const ours of made) rmSync(ours, { force: true });
      throw new PoplarError(`${path} could not be written, so nothing was.`, { hint: String(cause), cause });
    }
}

/** The refusal of a file in whose place there is one. */
export function standsAlready(path: string): PoplarError {
  return new PoplarError(`There is a ${path} already. Nothing was written.`, {
    hint: 'Choose another name, or edit that file.',
  });
}

/** A link on the way would lead out of the folder. */
function checkInside(root: string, file: string): void {
  const steps = relative(root, file).split(sep);
  for (let count = 1; count <= steps.length; count++) {
    const at = join(realpathSync(root), ...steps.slice(0, count));
    const found = lstatSync(at, { throwIfNoEntry: false });
    if (found?.isFile() && count < steps.length)
      throw new PoplarError(
        `${steps.slice(0, count).join('/')} is a file where a folder belongs. Nothing was written.`,
      );
    if (found?.isDirectory() && count === steps.length)
      throw new PoplarError(`${steps.join('/')} is a folder where a file belongs. Nothing was written.`, {
        hint: 'Move that folder away, or give it another name.',
      });
    if (found?.isSymbolicLink())
      throw new PoplarError(
        `${steps.slice(0, count).join('/')} is a link, which is not followed. Nothing was written.`,
        {
          hint: 'Put the file or folder itself there.',
        },
      );
  }
}
