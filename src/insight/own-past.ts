import { daysOf, lastDayOf, monthsOf, nextPeriod } from '../model/period.ts';
import type { MeasureKind, PeriodLength, PointByKind } from '../model/series.ts';
import { byPeriod } from './periods.ts';

/** So many periods are a year; 52 weeks and 364 days keep the day of the week. */
function inAYear(length: PeriodLength): number {
  return length in monthsOf
    ? 12 / monthsOf[length as keyof typeof monthsOf]
    : Math.floor(364 / daysOf[length as keyof typeof daysOf]);
}

/**
 * What a series was in the same months of the last year before a change, told for the periods themselves: as a group
 * beside them, it takes the season away from any difference between them. Periods whose past has no figure are left out.
 */
export function ownPast<Kind extends MeasureKind>(
  points: readonly PointByKind[Kind][],
  { from, changedOn }: { readonly from: string; readonly changedOn: string },
  length: PeriodLength,
): readonly PointByKind[Kind][] {
  const rows = byPeriod(points);
  return [...rows.keys()]
    .filter((period) => period >= from)
    .flatMap((period) => {
      let past = nextPeriod(period, length, -inAYear(length));
      while (lastDayOf(past, length) >= changedOn) past = nextPeriod(past, length, -inAYear(length));
      return (rows.get(past) ?? []).map((row) => ({ ...row, period }));
    });
}
