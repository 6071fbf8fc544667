import type { RestatedPeriod } from './change.ts';

/** What became of one series of figures; `group` is null for the whole. */
interface OfSeries {
  readonly group: string | null;
  readonly restated: readonly RestatedPeriod[];
  readonly filledIn?: readonly string[];
}

/**
 * Changes without those of groups that moved in each period about as the whole did: they are one correction, told once. A
 * group that went another way, or further by more than half, tells something that the whole does not.
 */
export function withoutParts<Change extends OfSeries>(changes: readonly Change[]): readonly Change[] {
  const whole = changes.find(({ group }) => group === null);
  const restated = new Map(whole?.restated.map((one) => [one.period, one]));
  const filledIn = new Set(whole?.filledIn);
  const isPart = (change: Change) =>
    change.restated.every((one) => isNear(one, restated.get(one.period))) &&
    (change.filledIn ?? []).every((period) => filledIn.has(period));
  return changes.filter((change) => change === whole || !isPart(change));
}

/** So far apart two shifts always may be that are about the same: 0.02 for two percentage points. */
const hardlyAnything = 0.02;

function isNear(part: RestatedPeriod, whole: RestatedPeriod | undefined): boolean {
  if (!whole || (part.to === null) !== (whole.to === null)) return false;
  const [ofPart, ofWhole] = [shiftOf(part), shiftOf(whole)];
  if (ofPart === null || ofWhole === null) return ofPart === ofWhole;
  return Math.abs(ofPart - ofWhole) <= Math.max(hardlyAnything, Math.abs(ofWhole) / 2);
}

/** 0.3 for 30 % higher; null where it began at zero or is gone. */
function shiftOf({ from, to }: RestatedPeriod): number | null {
  if (from === to) return 0;
  return !from || to === null ? null : (to - from) / Math.abs(from);
}
