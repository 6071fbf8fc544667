import { restsOnBrokenTable } from './broken-tables.ts';
import type { ReviewSide } from './review-side.ts';
import type { ClaimSides } from './told-change.ts';

/** What a claim was and is; of one that rests on a table nobody can read nothing is compared. */
export function comparable(
  sides: ClaimSides,
  [older, newer]: readonly [older: ReviewSide, newer: ReviewSide],
): ClaimSides {
  const { before, after } = sides;
  const isUnknown =
    (before && restsOnBrokenTable(before, older.report)) || (after && restsOnBrokenTable(after, newer.report));
  return isUnknown ? { before: null, after: null } : sides;
}

/** Whether what may be claimed is something else now. */
export function isOtherClaim({ before, after }: ClaimSides): boolean {
  return (
    before !== null &&
    after !== null &&
    (before.claim.grade !== after.claim.grade || before.claim.direction !== after.claim.direction)
  );
}
