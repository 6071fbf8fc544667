import { nestedTooDeep } from './nesting.ts';
import type { Range } from './problem.ts';
import { rangeAt } from './text.ts';

/** What Markdown could take for markup, and line ends; a story of a hundred pages has fewer. */
const mostMarks = 20_000;
const mostTags = 2000;
const mostEntities = 1000;
export const mostCells = 10_000;
/** A link's address is written out wherever it is referred to. */
export const longestAddress = 2000;

/** Finds, before the parser would take very long over it, text of a size that no story has. */
export function proseBeyondLimits(body: string): readonly [Range, string] | undefined {
  const deep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){101}/m.exec(body);
  if (deep) return [rangeAt(body, deep.index), nestedTooDeep];
  let marks = 0;
  let tags = 0;
  let entities = 0;
  for (const { 0: mark, index } of body.matchAll(signs)) {
    const at = (message: string) => [rangeAt(body, index), message] as const;
    if (++marks > mostMarks)
      return at(`The text goes on beyond ${mostMarks} line ends and signs of Markdown. Shorten it.`);
    if (mark === '<' && ++tags > mostTags) return at(`${mostTags} signs "<" stand above this one. Shorten the text.`);
    if (mark === '&' && ++entities > mostEntities)
      return at(`${mostEntities} signs "&" stand above this one. Write the characters themselves, and "and" for "&".`);
  }
  return undefined;
}

const signs = /[\n&<>*_~`[\]|#@\\]|[-+](?=[ \t])|\d[.)](?=[ \t])|:\/\/|www\./g;
