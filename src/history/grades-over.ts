import type { ClaimsThen, GradePoint } from './claims-then.ts';

/** How the grade of each plan went: a point where it became another. */
export function gradesOver(
  points: readonly { readonly on: string; readonly claims: ClaimsThen }[],
): ReadonlyMap<string, readonly GradePoint[]> {
  const grades = new Map<string, GradePoint[]>();
  for (const { on, claims } of points)
    for (const [id, { hero, claims: own }] of Object.entries(claims)) {
      const claim = hero === null ? undefined : own[hero];
      const known = grades.get(id) ?? [];
      const last = known.at(-1);
      if (!claim || (last?.grade === claim.grade && last.direction === claim.direction)) continue;
      grades.set(id, [...known, { on, grade: claim.grade, direction: claim.direction }]);
    }
  return grades;
}
