import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { pathShown } from './environment.ts';
import { PoplarError } from './poplar-error.ts';

/** The bytes of a file beside the content; undefined when there is none, while what cannot be read stops us. */
export function workspaceBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new PoplarError(`${pathShown(file)} cannot be read (${code}), so nothing was written there.`, {
      hint: 'A file belongs there that you may read. Put it right and run this again.',
      cause,
    });
  }
}

/** Its text. What is no UTF-8 stops us: written again it would have lost the characters that nobody could read. */
export function workspaceText(file: string): string | undefined {
  const bytes = workspaceBytes(file);
  if (bytes === undefined || isUtf8(bytes)) return bytes?.toString('utf8');
  throw new PoplarError(`${pathShown(file)} is not UTF-8 text, so it is kept as it is.`, {
    hint: 'Save it with encoding UTF-8 and run this again.',
  });
}
