import type { MeasureKind, PointByKind } from '../model/series.ts';
import type { ClaimInput, Criterion } from './claim.ts';
import { differenceInDifferences, type BeforeAfter } from './difference-in-differences.ts';
import { directionOf, isRefusal, type ReasonCode } from './interval.ts';
import { pointsOfKind } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import type { Windows } from './own-trend.ts';
import { window } from './periods.ts';
import { summarise } from './window-summary.ts';

/**
 * Whether the measure changed in a direction beyond its comparison group over the same windows. Not assessable
 * without a group of the same kind, or where the group's n is under the minimum.
 */
export function groupEffect<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  treated: BeforeAfter<PointByKind[Kind]>,
  windows: Windows,
  input: Pick<ClaimInput, 'comparison' | 'minimumN'>,
  direction: number,
): Extract<Criterion, { id: 'comparison-group' }> {
  const points = pointsOfKind(input.comparison, measure.kind);
  if (!points)
    return { id: 'comparison-group', holds: null, detail: { before: null, after: null, effect: null, reason: null } };
  const group = { before: window(points, windows.before), after: window(points, windows.after) };
  const summaries = {
    before: summarise(measure, windows.before, group.before),
    after: summarise(measure, windows.after, group.after),
  };
  const withheld = (reason: ReasonCode) =>
    ({ id: 'comparison-group', holds: null, detail: { ...summaries, effect: null, reason } }) as const;
  const sizes = measure.sizes(group.before, group.after);
  if (sizes && Math.min(sizes.before, sizes.after) < input.minimumN) return withheld('too-few');
  const effect = differenceInDifferences(measure.kind, treated, group);
  if (isRefusal(effect)) return withheld(effect.reason);
  const holds = effect.excludesNone && directionOf(effect) === direction;
  return { id: 'comparison-group', holds, detail: { ...summaries, effect, reason: null } };
}
