/** What became of one series of figures; `group` is null for the whole. */
interface OfSeries {
  readonly group: string | null;
}

/** Changes without those of groups whose periods changed in the whole, too: they are one correction, told once. */
export function withoutParts<Change extends OfSeries>(
  changes: readonly Change[],
  periodsOf: (change: Change) => readonly string[],
): readonly Change[] {
  const ofWhole = new Set(changes.filter(({ group }) => group === null).flatMap(periodsOf));
  return changes.filter((change) => change.group === null || !periodsOf(change).every((period) => ofWhole.has(period)));
}
