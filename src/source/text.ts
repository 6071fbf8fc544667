import { isUtf8 } from 'node:buffer';
import { fileStart, rangeOf, type Problem, type Range } from './problem.ts';

/** A file's text as authors see it, and what is wrong with its bytes. */
export interface DecodedText {
  /** Without byte order mark, lines ended by LF alone; undefined when it holds what no text holds. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

const rule = 'file-is-plain-text';

/** Decodes UTF-8 strictly: whatever an editor would silently repair is a problem at its place. */
export function decodeText(bytes: Buffer, file: string): DecodedText {
  const problem = (range: Range, message: string): Problem => ({ rule, severity: 'error', file, range, message });
  if (!isUtf8(bytes)) {
    const range = firstInvalid(bytes);
    return {
      text: undefined,
      problems: [problem(range, 'This is not UTF-8 text. Save the file with encoding UTF-8.')],
    };
  }
  const problems: Problem[] = [];
  let text = bytes.toString('utf8');
  if (text.startsWith('\uFEFF')) {
    problems.push(problem(fileStart, 'The file begins with a byte order mark. Save it as UTF-8 without BOM.'));
    text = text.slice(1);
  }
  const control = controlCharacter.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `An invisible control character (U+${code}) stands here. Delete it.`;
    return { text: undefined, problems: [...problems, problem(rangeAt(text, control.index), message)] };
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const message = 'Lines end the Windows way (CRLF). Save the file with line endings LF.';
    problems.push(problem(rangeAt(text, carriageReturn), message));
    text = text.replace(/\r\n?/g, '\n');
  }
  return { text, problems };
}

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
