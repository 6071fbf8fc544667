import { isUtf8 } from 'node:buffer';
import { unwelcomeMessage } from './characters.ts';
import { fileStart, rangeOf, type Problem, type Range } from './problem.ts';

/** A file's text as authors see it, and what is wrong with its bytes. */
export interface DecodedText {
  /** Without byte order mark, lines ended by LF alone; undefined when it holds what no text holds. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

const rule = 'file-is-plain-text';

/**
 * Decodes UTF-8 strictly: what an editor would silently repair is a problem at its place. A byte order mark and the
 * line ends of Windows are no mistakes: Excel and any checkout on Windows write them.
 */
export function decodeText(bytes: Buffer, file: string): DecodedText {
  const problem = (range: Range, message: string): Problem => ({ rule, severity: 'error', file, range, message });
  if (!isUtf8(bytes)) {
    const range = firstInvalid(bytes);
    return {
      text: undefined,
      problems: [problem(range, 'This is not UTF-8 text. Save the file with encoding UTF-8.')],
    };
  }
  const text = withLineFeeds(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const control = controlCharacter.exec(text);
  if (!control) return { text, problems: [] };
  const message = unwelcomeMessage({ code: control[0].charCodeAt(0), why: 'control' });
  return { text: undefined, problems: [problem(rangeAt(text, control.index), message)] };
}

/** Windows ends a line with two characters, old Macintoshes with another one. */
function withLineFeeds(bytes: Buffer): Buffer {
  const first = bytes.indexOf(CR);
  if (first < 0) return bytes;
  const converted = Buffer.allocUnsafe(bytes.length);
  bytes.copy(converted, 0, 0, first);
  let length = first;
  for (let at = first; at < bytes.length; at++) {
    if (bytes[at] !== CR) converted[length++] = bytes[at] as number;
    else if (bytes[at + 1] !== LF) converted[length++] = LF;
  }
  return converted.subarray(0, length);
}

const CR = 0x0d;
const LF = 0x0a;

const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** The one-character range at an offset of a text. */
export function rangeAt(text: string, offset: number, length = 1): Range {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return rangeOf(line, offset - lineStart + 1, length);
}

function firstInvalid(bytes: Buffer): Range {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    const content = bytes.subarray(start, end);
    if (!isUtf8(content)) return rangeOf(line, content.toString('utf8').indexOf('\uFFFD') + 1);
    start = end + 1;
  }
  return fileStart;
}
