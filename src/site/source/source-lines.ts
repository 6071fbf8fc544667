import type { SourceWords } from '../../wording/source-words.ts';
import { escaped } from '../markup.ts';
import { markedUp, type Token } from './highlight.ts';
import type { ShownText } from './shown-lines.ts';

/**
 * The lines of a file as the items of a list, each with its own address; what is left out is one item that says so. A
 * report has hundreds of thousands of lines, so they are written as markup rather than by components.
 */
export function sourceLines(
  name: string,
  lines: readonly (readonly Token[])[],
  leftOut: ShownText['leftOut'],
  words: SourceWords,
): string {
  const file = escaped(name);
  const lastOf = new Map(leftOut);
  let after = 0;
  return lines
    .map((line, i) => {
      const number = i + 1;
      if (number <= after) return '';
      const last = lastOf.get(number);
      if (last !== undefined) after = last;
      const id = `${file}-L${number}`;
      const text =
        last === undefined ? `<code>${markedUp(line)}</code>` : `<em>${escaped(words.notPublished(number, last))}</em>`;
      return `<li id="${id}" value="${number}"><a href="#${id}" aria-label="${escaped(words.line(number))}">${number}</a>${text}</li>`;
    })
    .join('');
}
