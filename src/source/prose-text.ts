import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontMatter } from './front-matter.ts';
import { PoplarError } from './poplar-error.ts';
import { textHashOf } from './text-hash.ts';
import { decodeText } from './text.ts';

/** The prose of a checked MDX file, below its facts; read when its page is drawn, so that a load stays small. */
export async function readProseText(root: string, path: string, textHash: string): Promise<string> {
  return parseFrontMatter(await readCheckedText(root, path, textHash), path).body;
}

/**
 * The text of a checked file. Refused where it is no longer the text that was checked, so that a page never shows what
 * its key and its check did not see. A small file is read in place: through promises it takes several times as long.
 */
export async function readCheckedText(root: string, path: string, textHash: string | undefined): Promise<string> {
  const { text } = decodeText(readFileSync(join(root, path)), path);
  if (text === undefined || textHashOf({ text }) !== textHash)
    throw new PoplarError(`${path} was changed while its page was made.`, { hint: 'Run the command again.' });
  return text;
}
