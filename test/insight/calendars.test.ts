import { describe, expect, test } from 'vitest';
import { claimGrade } from '../../src/insight/claim-grade.ts';
import type { Claim, CriterionId } from '../../src/insight/claim.ts';
import { seasonOf } from '../../src/insight/season.ts';
import { lastDayOf, nextPeriod } from '../../src/model/period.ts';
import type { PeriodLength, Series } from '../../src/model/series.ts';
import { yearOnYear } from './claim-samples.ts';

/** Shares of 2,000 a period, 15 % in each but for the last few, where they are `share`. */
function series(length: PeriodLength, first: string, before: number, after: number, share = 0.15): Series {
  const points = Array.from({ length: before + after }, (_, i) => ({
    period: nextPeriod(first, length, i),
    numerator: Math.round(2000 * (i < before ? 0.15 : share)) + (i % 3),
    denominator: 2000,
  }));
  return { kind: 'proportion', points };
}

function graded(
  length: PeriodLength,
  first: string,
  [before, after]: readonly [before: number, after: number],
  changedOn: string,
  through = lastDayOf(nextPeriod(first, length, before + after - 1), length),
): Claim {
  return claimGrade({
    ...yearOnYear,
    period: length,
    anchor: first,
    series: series(length, first, before, after, 0.09),
    before: { from: first, to: nextPeriod(changedOn, 'day', -1) },
    after: { from: changedOn, to: null },
    changedOn,
    asOf: through,
    finishedThrough: through,
  });
}

const criterion = ({ criteria }: Claim, id: CriterionId) => criteria.find((one) => one.id === id);

describe('a plan that customers met on 15 October 2025 can be judged', () => {
  // By hand: the day after the third period of which the first begins on 15 October or later.
  test.each<[PeriodLength, string, string]>([
    ['month', '2024-01-01', '2026-02-01'],
    ['quarter', '2024-01-01', '2026-10-01'],
    ['quarter', '2024-02-01', '2026-08-01'],
    ['half-year', '2022-04-01', '2027-10-01'],
    ['year', '2018-04-01', '2029-04-01'],
    ['week', '2025-06-02', '2025-11-10'],
    ['week', '2025-06-01', '2025-11-09'],
    ['four-weeks', '2025-01-06', '2026-02-02'],
  ])('by %ss counted from %s on %s', (length, first, readyOn) => {
    const upTo = Array.from({ length: 60 }, (_, i) => i).find((i) => nextPeriod(first, length, i + 1) > '2025-10-14');
    const claim = graded(length, first, [upTo ?? 0, 0], '2025-10-15', '2025-10-31');
    expect(claim.grade).toBe(1);
    expect(claim.missing[0]).toEqual({ code: 'more-periods', periods: 3, readyOn, overdue: false });
  });
});

describe('a clear change', () => {
  test.each<[PeriodLength, string, number, number, string, string]>([
    ['quarter', '2024-02-01', 8, 4, '2026-02-01', 'same-months'],
    ['half-year', '2021-04-01', 8, 3, '2025-04-01', 'same-months'],
    ['year', '2018-04-01', 5, 3, '2023-04-01', 'no-season'],
    ['week', '2024-06-30', 52, 12, '2025-06-29', 'same-months'],
    ['four-weeks', '2024-01-01', 13, 5, '2024-12-30', 'same-months'],
  ])('of %ss counted from %s is claimed', (length, first, before, after, changedOn, how) => {
    const claim = graded(length, first, [before, after], changedOn);
    expect([claim.grade >= 3, claim.direction]).toEqual([true, 'better']);
    expect(claim.after?.periods).toBe(after);
    expect(criterion(claim, 'season')).toMatchObject({ holds: true, detail: { how } });
  });

  test.each<PeriodLength>(['week', 'four-weeks', 'quarter', 'half-year', 'year'])(
    'does not count a %s that is not over',
    (length) => {
      const first = { week: '2024-06-30', 'four-weeks': '2024-01-01', quarter: '2024-02-01' }[length as 'week'];
      const start = first ?? '2018-07-01';
      const changedOn = nextPeriod(start, length, 8);
      const last = lastDayOf(nextPeriod(start, length, 11), length);
      const periodsBy = (day: string) =>
        claimGrade({
          ...yearOnYear,
          period: length,
          anchor: start,
          series: series(length, start, 8, 4, 0.09),
          before: { from: start, to: nextPeriod(changedOn, 'day', -1) },
          after: { from: changedOn, to: null },
          changedOn,
          asOf: day,
          finishedThrough: day,
        }).after?.last;
      expect(periodsBy(last)).toBe(nextPeriod(start, length, 11));
      expect(periodsBy(nextPeriod(last, 'day', -1))).toBe(nextPeriod(start, length, 10));
    },
  );
});

describe('the part of the year that a period stands for', () => {
  test.each<[PeriodLength, string, number, number]>([
    ['day', '2026-01-01', 365, 12],
    ['week', '2026-01-04', 52, 12],
    ['four-weeks', '2026-01-05', 13, 12],
    ['month', '2026-01-01', 12, 12],
    ['quarter', '2026-02-01', 4, 4],
    ['half-year', '2026-09-01', 2, 2],
  ])('is one of those of a year of %ss from %s', (length, first, periods, parts) => {
    const year = Array.from({ length: periods }, (_, i) => seasonOf(nextPeriod(first, length, i), length));
    expect(new Set(year).size).toBe(parts);
  });

  test('is the same half in a leap year', () => {
    expect(seasonOf('2027-09-01', 'half-year')).toBe(seasonOf('2026-09-01', 'half-year'));
  });
});
