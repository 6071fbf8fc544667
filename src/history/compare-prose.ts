import type { Identity } from '../model/entity.ts';
import type { Plan } from '../model/types/plan.ts';
import type { Update } from '../model/types/update.ts';
import { dataOf } from './own-data.ts';
import { changedFields, type Pair } from './pair-up.ts';
import { isOtherBody } from './prose-changes.ts';
import { type Renames, withNewNames } from './renamed.ts';

/** What became of the prose of a plan. */
export interface ProseChange {
  /** Null where it is as it was. */
  readonly story: 'written' | 'removed' | 'reworded' | null;
  readonly updatesWritten: readonly Update[];
  readonly updatesRemoved: readonly Update[];
  readonly updatesReworded: readonly Update[];
}

/** A content file's text on either side, for prose whose lines are only broken elsewhere. */
export interface ProseTexts {
  readonly textBefore?: (path: string) => string;
  readonly textAfter?: (path: string) => string;
}

/** Compares the story and the updates of a plan in what they say. */
export function compareProse({ before, after }: Pair<Plan>, renames: Renames, texts: ProseTexts): ProseChange {
  const [old, now] = [before?.story, after?.story];
  const was = new Map(before?.updates.map((update) => [update.on, update]));
  const is = new Map(after?.updates.map((update) => [update.on, update]));
  return {
    story: !old && now ? 'written' : old && !now ? 'removed' : old && now && isOther(old, now) ? 'reworded' : null,
    updatesWritten: [...is.values()].filter(({ on }) => !was.has(on)),
    updatesRemoved: [...was.values()].filter(({ on }) => !is.has(on)),
    updatesReworded: [...is.values()].filter((update) => {
      const earlier = was.get(update.on);
      return earlier !== undefined && isOther(earlier, update);
    }),
  };

  function isOther(one: Prose, other: Prose): boolean {
    if (one.textHash === other.textHash) return false;
    const { textBefore = () => one.textHash, textAfter = () => other.textHash } = texts;
    return (
      changedFields(withNewNames(dataOf(one, notWritten), renames), dataOf(other, notWritten)).length > 0 ||
      isOtherBody(textBefore(one.path), textAfter(other.path), renames)
    );
  }
}

type Prose = Identity & { readonly textHash: string };
const notWritten = ['words', 'uses', 'textHash', 'plan', 'on'];

/** Whether any of it is another. */
export function isAnyReworded({ story, updatesWritten, updatesRemoved, updatesReworded }: ProseChange): boolean {
  return story !== null || updatesWritten.length + updatesRemoved.length + updatesReworded.length > 0;
}
