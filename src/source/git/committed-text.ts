import { decodeText } from '../text.ts';
import { askGit } from './run.ts';

/** The text of a file of a folder in the commit that is checked out; undefined where there is none. */
export function committedText(folder: string, path: string): string | undefined {
  const text = askGit(folder, ['show', `HEAD:./${path}`]);
  return text === undefined ? undefined : decodeText(Buffer.from(text), path).text;
}
