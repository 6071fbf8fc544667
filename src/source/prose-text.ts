import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFrontMatter } from './front-matter.ts';
import { PoplarError } from './poplar-error.ts';
import { decodeText } from './text.ts';

/** The prose of a checked MDX file, below its facts; read when its page is drawn, so that a load stays small. */
export async function readProseText(root: string, path: string): Promise<string> {
  const { text } = decodeText(await readFile(join(root, path)), path);
  if (text === undefined) throw new PoplarError(`${path} is no longer UTF-8 text.`);
  return parseFrontMatter(text, path).body;
}
