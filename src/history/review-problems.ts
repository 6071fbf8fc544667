import type { Problem } from '../source/problem.ts';
import type { ReviewSide } from './review-side.ts';

/** What is wrong on one side only. */
export interface ReviewedProblems {
  readonly added: readonly Problem[];
  /** Null where a file cannot be read, and nobody knows what would be said of it. */
  readonly fixed: readonly Problem[] | null;
}

/** Problems that one version has and the other has not; the same words in another line of a file are the same problem. */
export function problemsOf(before: ReviewSide, after: ReviewSide): ReviewedProblems {
  const key = ({ rule, file, message }: Problem) => `${rule} ${file} ${message}`;
  const only = (these: readonly Problem[], those: readonly Problem[]) => {
    const known = Map.groupBy(those, key);
    return these.filter((problem) => problem.severity !== 'info' && known.get(key(problem))?.shift() === undefined);
  };
  return {
    added: only(after.problems, before.problems),
    fixed: after.isWhole ? only(before.problems, after.problems) : null,
  };
}
