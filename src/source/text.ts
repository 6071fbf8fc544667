import { isUtf8 } from 'node:buffer';
import { callOf } from './call.ts';
import { unwelcomeMessage } from './characters.ts';
import { fileStart, rangeOf, type Problem, type Range } from './problem.ts';
import { unfinishedMerge } from './unfinished-merge.ts';

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
  const wide = wideText(bytes);
  if (wide !== undefined) {
    const text = wide.replaceAll(/\r\n?/g, '\n');
    const message = `This is UTF-16, as Excel saves "Unicode text". Save the file with encoding UTF-8; "${callOf('check', '--fix')}" does it.`;
    return { text: undefined, problems: [{ ...problem(fileStart, message), fix: { range: wholeText(text), text } }] };
  }
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
  if (!control) {
    const merge = unfinishedMerge(text, file);
    return merge ? { text: undefined, problems: [merge] } : { text, problems: [] };
  }
  const message = unwelcomeMessage({ code: control[0].charCodeAt(0), why: 'control' });
  return { text: undefined, problems: [problem(rangeAt(text, control.index), message)] };
}

/**
 * Whether text that somebody else decoded is what `decodeText` would give of the same bytes: nothing was put in the place of
 * what is no UTF-8, and there is nothing to leave out or to refuse.
 */
export function isDecodedText(text: string, file: string): boolean {
  return !mayBeDecodedOtherwise.test(text) && unfinishedMerge(text, file) === undefined;
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

/** A file's text as it is, its byte order mark and line ends too; undefined for one that is no text. */
export function typedText(bytes: Buffer): string | undefined {
  return wideText(bytes) ?? (isUtf8(bytes) ? bytes.toString('utf8') : undefined);
}

/** The text of a file in UTF-16. */
function wideText(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const encoding = marked ?? unmarkedEncoding(bytes);
  if (encoding === undefined) return undefined;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return marked === undefined && controlCharacter.test(text.replaceAll('\r', '')) ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * Without the mark that nothing else begins with, UTF-16 shows by its zeros: letters, digits and signs of ASCII have one
 * beside them, on the same side, and few other characters have one. Most of the text must be such.
 */
function unmarkedEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0 || !bytes.subarray(0, 64).includes(0)) return undefined;
  const zeros = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = bytes.length / 4;
  if (odd > most && even * 10 < odd) return 'utf-16le';
  return even > most && odd * 10 < even ? 'utf-16be' : undefined;
}

/** All of a text, from its first character to the end of its last line. */
export function wholeText(text: string): Range {
  const lines = text.split('\n');
  return { start: fileStart.start, end: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 } };
}

const CR = 0x0d;
const LF = 0x0a;

/** Marks of byte order, what stands for bytes that are no UTF-8, line ends that are not ours, and control characters. */
const mayBeDecodedOtherwise = /[\u0000-\u0008\u000B-\u001F\u007F\uFEFF\uFFFD]/;

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
