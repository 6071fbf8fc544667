import { type Document, isMap, isScalar, isSeq, type LineCounter, visit, type YAMLError } from 'yaml';
import type { Range } from './problem.ts';
import { toRange } from './yaml-locator.ts';

/** Something wrong at an offset of the text; its place and words are made when it is told. */
export interface Mistake {
  readonly offset: number;
  readonly tell: () => readonly [Range, string];
}

/** Why a tag is refused, whether the parser knows it or not. */
export const noTags = 'Tags (words that begin with "!") are not allowed. Write the plain value.';

const indentation = 'The indentation does not fit the lines above. Align it with its neighbours, two spaces a level.';
const unclosed = 'The quote or bracket that opens here is never closed.';

/** The parser's errors and warnings in an author's words; what only follows from an earlier one is left out. */
export function syntaxMistakes(document: Document.Parsed, lines: LineCounter, text: string): readonly Mistake[] {
  const directive = /^(?:[ ]*(?:#.*)?\n)*(%.*)/.exec(text);
  if (directive?.[1] !== undefined) {
    const offset = directive[0].length - directive[1].length;
    const range = toRange(lines, offset, directive[0].length);
    return [
      { offset, tell: () => [range, 'Directives (lines that begin with "%") are not allowed. Delete the line.'] },
    ];
  }
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const breaking = errors.findIndex(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  return (breaking < 0 ? errors : errors.slice(0, breaking + 1)).map((error) => ({
    offset: error.pos[0],
    tell: () => explain(error, document, lines, text),
  }));
}

function explain(
  error: YAMLError,
  document: Document.Parsed,
  lines: LineCounter,
  text: string,
): readonly [Range, string] {
  const start = Math.min(error.pos[0], Math.max(0, text.length - 1));
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = endOfLine(text, start);
  const to = (end: number): Range => toRange(lines, start, Math.max(start + 1, Math.min(end, lineEnd)));
  const tab = /^ *\t/.exec(text.slice(lineStart, lineEnd));
  if (tab) {
    const at = lineStart + tab[0].length - 1;
    return [toRange(lines, at, at + 1), 'A tab stands where spaces belong. Indent with two spaces.'];
  }
  if (/Missing closing|Expected flow .* to end with|end with a [\]}]/.test(error.message))
    return [openingRange(start, document, lines), unclosed];
  switch (error.code) {
    case 'TAG_RESOLVE_FAILED':
      return [to(error.pos[1]), noTags];
    case 'BAD_INDENT':
      return [firstWord(start, lines, text), indentation];
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (start === lineStart) return [firstWord(start, lines, text), indentation];
      return /:( |$)/.test(text.slice(start, lineEnd))
        ? [to(lineEnd), 'A text that holds a colon and a space must be in quotes.']
        : [firstWord(lineEnd + 1, lines, text), indentation];
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        to(error.pos[1]),
        'After this key a colon and a space are missing, or a text runs over the end of its line. Put the text in quotes.',
      ];
    case 'MULTIPLE_DOCS':
      return [to(error.pos[1]), 'A second document begins here. Keep one document a file.'];
    case 'BAD_SCALAR_START':
      return [to(lineEnd), `A text that begins with ${text[start]} must be in quotes.`];
    case 'BAD_DQ_ESCAPE':
      return [to(error.pos[1] + 1), 'This backslash means nothing in double quotes. Write \\\\, or use single quotes.'];
    case 'MISSING_CHAR':
      return /without - indicator/.test(error.message)
        ? [firstWord(start, lines, text), indentation]
        : [to(error.pos[1]), 'Something is missing here: a quote, a bracket, or the space after a colon.'];
    default:
      return [
        to(error.pos[1]),
        'This is not expected here. Check the quotes, brackets and colons before it; quote a text that holds ": " or " #".',
      ];
  }
}

/** An unclosed quote or bracket is noticed far below; what an author looks for is where it opens. */
function openingRange(noticed: number, document: Document.Parsed, lines: LineCounter): Range {
  let start = noticed;
  visit(document, {
    Node(_, node) {
      const opens = (isScalar(node) && /^QUOTE/.test(node.type ?? '')) || ((isMap(node) || isSeq(node)) && node.flow);
      if (opens && node.range && node.range[0] <= noticed && noticed <= node.range[2] + 1) start = node.range[0];
    },
  });
  return toRange(lines, start, start + 1);
}

/** The first word of the line on which an offset stands; indentation is judged by it. */
function firstWord(offset: number, lines: LineCounter, text: string): Range {
  const at = Math.min(offset, Math.max(0, text.length - 1));
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const [, blank = '', word = ''] = /^([ ]*)(\S*)/.exec(text.slice(lineStart)) ?? [];
  const start = lineStart + blank.length;
  return toRange(lines, start, start + Math.max(1, word.length));
}

function endOfLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}
