import type { MeasureInsight } from '../insight/plan-insight.ts';
import type { ClaimSides } from './told-change.ts';

/** What a claim was and is; of one that nobody knows on either side nothing is compared. */
export function comparable(sides: ClaimSides, unknown: ReadonlySet<MeasureInsight>): ClaimSides {
  const isKnown = [sides.before, sides.after].every((one) => one === null || !unknown.has(one));
  return isKnown ? sides : { before: null, after: null };
}

/** Whether what may be claimed is something else now. */
export function isOtherClaim({ before, after }: ClaimSides): boolean {
  return (
    before !== null &&
    after !== null &&
    (before.claim.grade !== after.claim.grade || before.claim.direction !== after.claim.direction)
  );
}
