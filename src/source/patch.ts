import type { Fix, Position } from './problem.ts';

/** A file's text with fixes in it, and which of them could be made. */
export interface Patched {
  readonly text: string;
  readonly applied: readonly Fix[];
}

/**
 * Puts fixes into a file's text and leaves everything else as it is, its byte order mark and line ends too. Of fixes
 * that touch one another the first is made; the next round has the others at their new places.
 */
export function patch(original: string, fixes: readonly Fix[]): Patched {
  const offsetOf = offsets(original);
  const lineEnd = /\r\n|\r|\n/.exec(original)?.[0] ?? '\n';
  const placed = fixes
    .map((fix) => ({ fix, start: offsetOf(fix.range.start), end: offsetOf(fix.range.end) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const applied: Fix[] = [];
  let text = '';
  let done = 0;
  let last: (typeof placed)[number] | undefined;
  for (const place of placed) {
    const overlaps =
      last !== undefined && (place.start < last.end || (place.start === last.start && place.end > place.start));
    const isAgain = last?.start === place.start && last.end === place.end && last.fix.text === place.fix.text;
    if (overlaps || isAgain || place.end < place.start) continue;
    text += original.slice(done, place.start) + place.fix.text.replaceAll('\n', lineEnd);
    applied.push(place.fix);
    [done, last] = [place.end, place];
  }
  return { text: text + original.slice(done), applied };
}

/** Finds places, which know neither byte order marks nor how lines end, in the text as it is in its file. */
function offsets(original: string): (position: Position) => number {
  const starts = [original.startsWith('\uFEFF') ? 1 : 0];
  const ends: number[] = [];
  for (const { index, 0: end } of original.matchAll(/\r\n|\r|\n/g)) {
    ends.push(index);
    starts.push(index + end.length);
  }
  ends.push(original.length);
  return ({ line, column }) => {
    const start = starts[line - 1];
    return start === undefined ? original.length : Math.min(start + column - 1, ends[line - 1] ?? start);
  };
}
