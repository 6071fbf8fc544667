import type { Location, Position } from '../../source/problem.ts';
import { rangeAt } from '../../source/text.ts';

/** Where a piece of a value stands within the value's own place; the whole value where it cannot be found as it is. */
export function placeIn(text: string, { file, range }: Location, piece: string): Location {
  const [from, to] = [offsetOf(text, range.start), offsetOf(text, range.end)];
  const words = piece
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+')).exec(text.slice(from, to));
  if (!found) return { file, range };
  const start = from + found.index;
  return { file, range: { start: rangeAt(text, start).start, end: rangeAt(text, start + found[0].length).start } };
}

function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
