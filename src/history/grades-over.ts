import type { ClaimsThen, GradePoint } from './claims-then.ts';
import type { Ledger } from './ledger.ts';

/** How the grade of each plan went, by the id it has now: a point where it became another. */
export function gradesOver(
  points: readonly { readonly on: string; readonly claims: ClaimsThen }[],
  { entries }: Pick<Ledger, 'entries'>,
): ReadonlyMap<string, readonly GradePoint[]> {
  const newName = new Map<string, string>();
  for (const { of, id, change } of entries)
    if (of === 'plan' && change.kind === 'renamed' && change.name !== null) newName.set(change.name, id);
  const now = (id: string): string => {
    const next = newName.get(id);
    newName.delete(id);
    const found = next === undefined ? id : now(next);
    if (next !== undefined) newName.set(id, found);
    return found;
  };
  const grades = new Map<string, GradePoint[]>();
  for (const { on, claims } of points)
    for (const [id, { hero, claims: own }] of Object.entries(claims)) {
      const claim = hero === null ? undefined : own[hero];
      const known = grades.get(now(id)) ?? [];
      const last = known.at(-1);
      if (!claim || (last?.grade === claim.grade && last.direction === claim.direction)) continue;
      grades.set(now(id), [...known, { on, ...claim }]);
    }
  return grades;
}
