import type { Claim, Criterion } from './claim.ts';
import { benjaminiHochberg } from './multiplicity.ts';

/** With more measures than this, some change by chance alone, and p-values are adjusted. */
export const adjustBeyond = 5;

const significance = 0.05;

/**
 * Holds a plan's claims together: with more than five measures, a change whose p-value does not survive
 * Benjamini–Hochberg over all of them falls back to "no clear change". Every claim gets the criterion, so that a
 * page can show it. Interval-only methods bring a p-value that matches their interval (see each measure); claims
 * without one (amounts, and those still too early) are no part of the family and keep their grade.
 */
export function adjustForMany(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length <= adjustBeyond) return claims;
  const tested = claims.filter((claim) => pOf(claim) !== null);
  const adjusted = benjaminiHochberg(tested.map((claim) => pOf(claim) ?? 1));
  const byClaim = new Map(tested.map((claim, i) => [claim, adjusted[i] ?? 1]));
  return claims.map((claim) => {
    const p = byClaim.get(claim) ?? null;
    const holds = p === null ? null : p < significance;
    const criterion: Criterion = {
      id: 'many-measures',
      holds,
      detail: { measures: tested.length, p: pOf(claim), adjusted: p },
    };
    const criteria = [...claim.criteria, criterion];
    if (holds !== false || claim.grade < 3) return { ...claim, criteria };
    return {
      ...claim,
      criteria,
      grade: 2,
      direction: 'none',
      missing: [{ code: 'clear-difference' }, ...claim.missing],
    };
  });
}

function pOf(claim: Claim): number | null {
  return claim.p;
}
