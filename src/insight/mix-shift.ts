/** A share that moves by more than this between windows changes what the whole stands for. */
export const mixShiftBeyond = 0.1;

/** How much of the whole one group made up, before and after. */
export interface MixShift {
  readonly group: string;
  readonly before: number;
  readonly after: number;
}

/**
 * The groups whose share of answers or cases moved by more than 10 points between windows, largest move first: the
 * whole may then have changed only because its make-up did (Simpson's paradox). A group missing from a window has a
 * share of 0 there; with an empty window there is nothing to warn of.
 */
export function mixShifts(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly MixShift[] {
  const [totalBefore, totalAfter] = [totalOf(before), totalOf(after)];
  if (!(totalBefore > 0 && totalAfter > 0)) return [];
  const groups = [...new Set([...before.keys(), ...after.keys()])].sort();
  return groups
    .map((group) => ({
      group,
      before: (before.get(group) ?? 0) / totalBefore,
      after: (after.get(group) ?? 0) / totalAfter,
    }))
    .filter((shift) => moveOf(shift) > mixShiftBeyond + 1e-12)
    .sort((a, b) => moveOf(b) - moveOf(a));
}

function totalOf(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function moveOf({ before, after }: MixShift): number {
  return Math.abs(after - before);
}
