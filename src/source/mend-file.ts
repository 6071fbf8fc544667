import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { patch } from './patch.ts';
import { PoplarError } from './poplar-error.ts';
import type { Fix } from './problem.ts';
import { decodeText, typedText } from './text.ts';

/**
 * Puts fixes into a file, at once or not at all: a draft beside it takes its place when it is whole. A file that is no
 * longer what was checked stays as it is. Gives the fixes that were made.
 */
export function mendFile(file: string, checked: string | undefined, fixes: readonly Fix[]): readonly Fix[] {
  const bytes = readFileSync(file);
  if (decodeText(bytes, file).text !== checked) return [];
  const original = typedText(bytes);
  const { text, applied } = original === undefined ? { text: '', applied: [] } : patch(original, fixes);
  if (applied.length === 0) return [];
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.draft`);
  try {
    const handle = openSync(draft, 'wx', statSync(file).mode);
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new PoplarError(`${file} could not be written; it is as it was.`, {
      hint: 'Close it in other programs, check its permissions, and try again.',
      cause,
    });
  }
  return applied;
}
