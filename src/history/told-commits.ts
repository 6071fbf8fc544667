import { isDeepStrictEqual } from 'node:util';
import type { ClaimsThen } from './claims-then.ts';
import type { CommitFacts, FileFacts } from './commit-facts.ts';
import type { ListChange } from './compare-lists.ts';
import type { Told } from './ledger.ts';

/** The facts of a commit that stood, with its author and those that it brought in from a branch, the newest first. */
export interface StoodCommit {
  readonly facts: CommitFacts;
  readonly author: string | null;
  /** What its figures proved, where somebody looked. */
  readonly claims?: ClaimsThen | undefined;
  readonly broughtIn: readonly { readonly facts: CommitFacts; readonly author: string | null }[];
}

/** How a commit is told of, with the reason that stands in the file where there is one. */
function toldOf({ facts, author }: Pick<StoodCommit, 'facts' | 'author'>, reason: string | null): Told {
  return { commit: facts.hash.slice(0, 7), on: facts.on, author, reason: reason ?? facts.reason };
}

interface Change {
  readonly kind?: string;
  readonly path?: unknown;
  readonly reason?: string | null;
}

/**
 * Who wrote what a commit did: itself, or of a merge the commit on the branch that left this very thing so. What no
 * commit of the branch wrote is the work of whoever merged.
 */
export function whoWrote(commit: StoodCommit, file: FileFacts, change?: Change): Told {
  const reason = change?.reason ?? null;
  const wrote = commit.broughtIn.find(({ facts }) =>
    facts.files.some(
      (other) =>
        other.of === file.of &&
        other.id === file.id &&
        (change && 'changes' in other
          ? other.changes.some((one: Change) => isDeepStrictEqual(outcome(one), outcome(change)))
          : !change && other.did === file.did && sharesFields(other, file)),
    ),
  );
  return toldOf(wrote ?? commit, reason);
}

/** Whether two commits gave another value to the same key of a file, where keys are told of both. */
function sharesFields(one: FileFacts, other: FileFacts): boolean {
  if (!('fields' in one) || !('fields' in other)) return true;
  return one.fields.some((field) => other.fields.includes(field));
}

/** What a change led to, whatever stood before it; entries that several commits wrote are told once. */
function outcome(change: Change): object {
  if (change.kind === 'listed') {
    const { what, about } = change as ListChange;
    return { what, about };
  }
  const { from, path, value, days, bearing, ...rest } = change as Change & Record<string, unknown>;
  void [from, path, value, days, bearing];
  return rest;
}
