import type { Content } from './read-content.ts';

/** Which pieces of content there are, in their order, and which of them are well-formed: all that a name can lead to. */
export type Roll = object;

let last: { readonly contents: readonly Content[]; readonly roll: Roll } | undefined;

/** The roll of some content; the same object as of the content before, as long as pieces changed and none came or went. */
export function rollOf(contents: readonly Content[]): Roll {
  const before = last;
  const isAsBefore =
    before?.contents.length === contents.length && contents.every((one, i) => isAlike(one, before.contents[i]));
  const roll = isAsBefore ? before.roll : {};
  last = { contents, roll };
  return roll;
}

function isAlike(one: Content, other: Content | undefined): boolean {
  if (one === other) return true;
  const { type, id, plan, valid } = one;
  return other?.type === type && other.id === id && other.plan === plan && other.valid === valid;
}
