import type { Content } from './read-content.ts';

/** Which pieces of content there are, in their order, and which of them are well-formed: all that a name can lead to. */
export type Roll = object;

/** The last two: a file that is broken while somebody writes is read as it is, and shown as it last could be read. */
let last: readonly { readonly contents: readonly Content[]; readonly roll: Roll }[] = [];

/** The roll of some content; the same object as of the content before, as long as pieces changed and none came or went. */
export function rollOf(contents: readonly Content[]): Roll {
  const before = last.find(
    (known) => known.contents.length === contents.length && contents.every((one, i) => isAlike(one, known.contents[i])),
  );
  const roll = before?.roll ?? {};
  last = [{ contents, roll }, ...last.filter((known) => known !== before).slice(0, 1)];
  return roll;
}

/** Lets go of the content whose rolls were called last, and so of all that was worked out of an earlier version. */
export function forgetRolls(): void {
  last = [];
}

function isAlike(one: Content, other: Content | undefined): boolean {
  if (one === other) return true;
  const { type, id, plan, valid } = one;
  return other?.type === type && other.id === id && other.plan === plan && other.valid === valid;
}
