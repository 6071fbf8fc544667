import type { Claim } from './claim.ts';

/** What a claim comes to, as readers sort it. */
export type ClaimOutcome = 'better' | 'worse' | 'unclear' | 'early' | 'none';

/** What a claim's grade and direction come to. */
export function outcomeOf(claim: Claim | undefined): ClaimOutcome {
  if (!claim || claim.grade === 0) return 'none';
  if (claim.grade === 1) return 'early';
  if (claim.grade === 2 || claim.direction === 'none') return 'unclear';
  return claim.direction;
}
