import type { SourceWords } from '../../wording/source-words.ts';

/** A file's text as it may be published, and the lines that are left out of it. */
export interface ShownText {
  readonly text: string;
  /** First and last line of each stretch that is left out, counted from 1. */
  readonly leftOut: readonly (readonly [first: number, last: number])[];
}

/** Anything that could be an address, in a comment or a value: wider than what a mail server would take. */
const address = /[^\s"'<>()[\]{},;:]+@[^\s"'<>()[\]{},;:]+\.[^\s"'<>()[\]{},;:]+/g;

/**
 * Leaves out of a text of facts what the site shows nowhere: the keys that are named, each with all that belongs to it,
 * and every e-mail address. Lines keep their numbers.
 */
export function shownText(text: string, privateKeys: readonly string[], words: SourceWords): ShownText {
  const lines = text.replace(/\n$/, '').split('\n');
  const leftOut: [number, number][] = [];
  let isPrivate = false;
  for (const [i, line] of lines.entries()) {
    // What is indented, empty, a comment or an item of a list belongs to the key above it.
    const key = /^(?![\s#-]|$)["']?([^"':]*)["']?\s*:?/.exec(line)?.[1];
    if (key !== undefined) isPrivate = privateKeys.includes(key.trim());
    if (!isPrivate) continue;
    const last = leftOut.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else leftOut.push([i + 1, i + 1]);
  }
  const isLeftOut = (line: number) => leftOut.some(([first, last]) => line >= first && line <= last);
  return {
    text: lines.map((line, i) => (isLeftOut(i + 1) ? '' : line.replace(address, words.address))).join('\n'),
    leftOut,
  };
}
