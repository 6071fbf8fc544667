import type { MeasureKind, PointByKind } from '../model/series.ts';
import type { BothWindows, WeighedPeriod } from './between-periods.ts';
import { weighed } from './compared-window.ts';
import type { Measure } from './measures/measure.ts';
import { midRankAmong, midRankPeriods } from './mid-ranks.ts';
import { merged, sortedCases } from './sorted-cases.ts';

/** The points of two windows. */
interface PointsOfBoth<Point> {
  readonly before: readonly Point[];
  readonly after: readonly Point[];
}

/**
 * Two windows' periods on the scale whose variation counts: as they are, and a duration's as mid-ranks among all cases
 * that are compared, which need not be all of both windows.
 */
export function judgedPeriods<Kind extends MeasureKind>(
  measure: Measure<Kind>,
  windows: PointsOfBoth<PointByKind[Kind]>,
  compared: PointsOfBoth<PointByKind[Kind]> = windows,
): BothWindows {
  if (measure.kind !== 'duration')
    return { before: weighed(measure, windows.before), after: weighed(measure, windows.after) };
  const { before, after } = windows as PointsOfBoth<PointByKind['duration']>;
  const among = compared as PointsOfBoth<PointByKind['duration']>;
  const rankOf = midRankAmong(merged(sortedCases(among.before), sortedCases(among.after)));
  return { before: midRankPeriods(before, rankOf), after: midRankPeriods(after, rankOf) };
}

/** The judged figures of the periods compared, each weighing what it does in the comparison. */
export function asCompared(judged: BothWindows, compared: BothWindows): BothWindows {
  const weighing = (figures: readonly WeighedPeriod[], periods: readonly WeighedPeriod[]) => {
    const values = new Map(figures.map(({ period, value }) => [period, value]));
    return periods.map((one) => ({ ...one, value: values.get(one.period) ?? one.value }));
  };
  return { before: weighing(judged.before, compared.before), after: weighing(judged.after, compared.after) };
}
