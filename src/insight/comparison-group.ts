import type { MeasureKind, PointByKind } from '../model/series.ts';
import { type ComparableFigures, comparableFigures } from './claim-figures.ts';
import type { ClaimInput, Criterion, GroupFault, WindowSummary } from './claim.ts';
import { type BeyondGroup, beyondGroup, type FourWindows } from './difference-in-differences.ts';
import type { ScaleName } from './group-scale.ts';
import { type Comparison, excludedSide, isRefusal, type ReasonCode, type Refusal } from './interval.ts';
import { type Likeness, likeWithLike, type Matching } from './like-with-like.ts';
import { pointsOfKind } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import { minimumCriterion } from './minimum-n.ts';
import { window } from './periods.ts';
import type { YearEarlier } from './season-check.ts';
import { type IntervalKind, widerOf } from './wider-interval.ts';
import { summarise } from './window-summary.ts';
import type { Windows } from './windows.ts';

type GroupCriterion = Extract<Criterion, { id: 'comparison-group' }>;

/** What a measure's own comparison came to, so that its group can be asked the same. */
export interface OwnComparison<Kind extends MeasureKind> {
  readonly input: ClaimInput;
  readonly figures: ComparableFigures<Kind>;
  readonly found: Likeness<Kind>;
  readonly windows: Windows;
  readonly matching: Matching;
  /** The same months a year before the change, where the season is held against those. */
  readonly earlier: YearEarlier<PointByKind[Kind]> | null;
}

/**
 * Whether the measure changed in its direction beyond its comparison group over the same windows: chance among cases
 * and the periods' own differences must both say so, in points and in proportion (groups at different levels that are
 * met by the same shock move by different points, and by different shares where the shock adds), and again against the
 * same months a year earlier where the windows cover other ones. Not assessable without a group, or where the group's n is under the minimum.
 */
export function groupCriterion<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  { input, figures, found: { up }, windows, matching, earlier }: OwnComparison<Kind>,
): GroupCriterion {
  const { comparison } = input;
  const criterion = (reason: ReasonCode | GroupFault | null, summaries: Summaries | null = null): GroupCriterion => ({
    id: 'comparison-group',
    holds: null,
    detail: {
      before: summaries?.before ?? null,
      after: summaries?.after ?? null,
      effect: null,
      interval: null,
      reason,
    },
  });
  if (!comparison) return criterion(null);
  if (comparison.fault) return criterion(comparison.fault);
  const points = pointsOfKind(comparison.series, measure.kind);
  if (!points) return criterion('no-data');
  const group = comparableFigures<Kind>(points, windows.before, input, comparison.definitionChanges);
  const summaries = {
    before: summarise(measure, windows.before, group.before),
    after: summarise(measure, windows.after, group.after),
  };
  const alike = likeWithLike(measure, group.before, group.after, matching);
  if (minimumCriterion(measure, alike, group, input.minimumN).holds === false) return criterion('too-few', summaries);
  const windowsOfBoth = { treated: figures, comparison: group };
  const beyond = beyondGroup(measure.kind, windowsOfBoth, matching);
  if (!beyond) return criterion('no-data', summaries);
  const { effect, interval } = effectOf(measure.kind, beyond);
  if (isRefusal(effect)) return criterion(effect.reason, summaries);
  const beside: { windows: FourWindows<PointByKind[Kind]>; matching: Matching; scale: ScaleName }[] = [
    { windows: windowsOfBoth, matching, scale: 'proportion' },
  ];
  if (earlier) {
    const before = window(group.points, earlier.span, input.period);
    const lastYear = {
      treated: { before: earlier.points, after: figures.after },
      comparison: { before, after: group.after },
    };
    for (const scale of ['own', 'proportion'] as const)
      beside.push({ windows: lastYear, matching: { ...matching, held: earlier.held }, scale });
  }
  const holds =
    holdsFor(measure.kind, beyond, up) &&
    beside.every(({ windows: four, matching: months, scale }) => {
      const found = beyondGroup(measure.kind, four, months, scale);
      return found === null || holdsFor(measure.kind, found, up);
    });
  return { id: 'comparison-group', holds, detail: { ...summaries, effect, interval, reason: null } };
}

interface Summaries {
  readonly before: WindowSummary;
  readonly after: WindowSummary;
}

function holdsFor(kind: MeasureKind, { chance, between }: BeyondGroup, direction: number): boolean {
  const side = (comparison: Comparison | Refusal) => (isRefusal(comparison) ? 0 : excludedSide(comparison));
  if (direction === 0) return false;
  if (kind !== 'amount' && side(chance) !== direction) return false;
  if (!isRefusal(between)) return side(between.comparison) === direction;
  return kind !== 'amount' && between.reason === 'no-variation';
}

/** What is shown: the periods' own difference beside the wider of both intervals. */
function effectOf(
  kind: MeasureKind,
  { chance, between }: BeyondGroup,
): { readonly effect: Comparison | Refusal; readonly interval: IntervalKind | null } {
  if (isRefusal(between))
    return kind === 'amount' || between.reason !== 'no-variation'
      ? { effect: between, interval: null }
      : { effect: chance, interval: 'chance' };
  if (isRefusal(chance))
    return kind === 'amount'
      ? { effect: between.comparison, interval: 'between-period' }
      : { effect: chance, interval: null };
  return widerOf(chance, between.comparison, between.comparison.value);
}
