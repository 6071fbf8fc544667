import { Lexer } from 'yaml';
import { deepest, nestedTooDeep } from './nesting.ts';
import type { Range } from './problem.ts';
import { rangeAt } from './text.ts';

/** Words and signs of a file; a list of thousands of voices has fewer. */
export const mostTokens = 150_000;
const mostTags = 1000;
const mostEscapes = 1000;
/** No level needs more columns of indentation than this over its whole depth. */
export const widestIndent = 4 * deepest;

/** What the lexer puts between tokens without it standing in the text; `flowEnd` where brackets are left open. */
const flowEnd = '\u0018';
const marks: ReadonlySet<string> = new Set(['\u0002', flowEnd, '\u001F']);

/** Finds, before the parser would take very long over it, text of a size that no facts have. */
export function yamlBeyondLimits(text: string): readonly [Range, string] | undefined {
  return mayBeLarge(text) ? inTokens(text) : undefined;
}

/** Whether a text is worth being taken apart twice; few files are. */
function mayBeLarge(text: string): boolean {
  if (text.length > 20_000 || /\n {100}|(?:[-?:] ){50}/.test(text)) return true;
  let opened = 0;
  for (const _ of text.matchAll(/[[{]/g)) if (++opened > deepest) return true;
  return false;
}

function inTokens(text: string): readonly [Range, string] | undefined {
  let offset = 0;
  let tokens = 0;
  let tags = 0;
  let brackets = 0;
  let indicators = 0;
  let atLineStart = true;
  for (const token of new Lexer().lex(text)) {
    const [sign = ''] = token;
    if (marks.has(sign)) {
      if (sign === flowEnd) brackets = 0;
      continue;
    }
    const at = (message: string, shift = 0) => [rangeAt(text, offset + shift), message] as const;
    if (++tokens > mostTokens)
      return at(`The file goes on beyond ${mostTokens} words and signs. Split it into several files.`);
    if (sign === '[' || sign === '{') brackets++;
    else if (sign === ']' || sign === '}') brackets = Math.max(0, brackets - 1);
    else if (token.includes('\n')) indicators = 0;
    else if (brackets === 0 && /^[-?:]$/.test(token)) indicators++;
    else if (atLineStart && brackets === 0 && token.length > widestIndent && /^ +$/.test(token))
      return at(nestedTooDeep);
    else if (sign === '!' && ++tags > mostTags)
      return at(`${mostTags} tags (words that begin with "!") stand above this one. Write plain values.`);
    else if (sign === '"') {
      const wrong = wrongEscapes(token);
      if (wrong !== undefined)
        return at('Many backslashes in these double quotes mean nothing. Use single quotes.', wrong);
    }
    if (brackets > deepest || indicators > deepest) return at(nestedTooDeep);
    atLineStart = sign === '\n';
    offset += token.length;
  }
  return undefined;
}

/** Where a quoted text begins to be full of backslashes that mean nothing. */
function wrongEscapes(token: string): number | undefined {
  let first: number | undefined;
  let count = 0;
  for (const { 0: sign, index } of token.matchAll(/\\[\s\S]/g)) {
    if (/[0abefnrtvN_LPxuU"/\\ \t\n]/.test(sign[1] ?? '')) continue;
    first ??= index;
    if (++count > mostEscapes) return first;
  }
  return undefined;
}
