import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimInput, CriterionId } from '../../src/insight/claim.ts';
import { claimGrade } from '../../src/insight/claim-grade.ts';
import { claimCases, fallen, fallingAllAlong, steady } from './claim-cases.ts';
import { around, beside, month, monthEnd, monthly, shares, yearOnYear } from './claim-samples.ts';
import { expectFinite } from './finite.ts';
import { isRefusal } from '../../src/insight/interval.ts';
import { samples } from './measure-samples.ts';

describe('claim grade', () => {
  test.each(claimCases)('$name earns $grade', ({ input, grade, direction, missing }) => {
    const claim = claimGrade({ ...yearOnYear, ...input });
    expect(claim.grade).toBe(grade);
    if (direction) expect(claim.direction).toBe(direction);
    if (grade < 3) expect(claim.direction).toBe('none');
    const codes = claim.missing.map(({ code }) => code);
    for (const code of missing ?? []) expect(codes).toContain(code);
    if (grade < 2) expect(codes).toEqual(missing ?? codes);
    expectFinite(claim);
  });

  test('the difference comes with its interval, and both windows with theirs', () => {
    const claim = claimGrade({ ...yearOnYear, series: shares(fallen) });
    expect(claim.method).toBe('newcombe');
    expect(claim.comparison?.value).toBeCloseTo(-0.04, 4);
    expect(claim.comparison?.lower).toBeCloseTo(-0.0476, 4);
    expect(claim.comparison?.upper).toBeCloseTo(-0.0324, 4);
    expect(claim.before).toMatchObject({
      from: '2024-01-01',
      to: '2024-12-31',
      last: '2024-12-01',
      periods: 12,
      n: 12000,
    });
    expect(claim.after?.estimate).toMatchObject({ n: 12000 });
  });

  test('a total that is never below zero has no bound below it, and one that is has', () => {
    const totals = (figures: readonly number[]) =>
      claimGrade({
        ...yearOnYear,
        kind: 'amount',
        series: monthly(
          'amount',
          figures.map((value) => ({ value })),
        ),
      });
    const swinging = [...steady, 1, 90, 2, 80];
    const lowest = ({ after }: ReturnType<typeof claimGrade>) =>
      after && !isRefusal(after.estimate) ? after.estimate.lower : null;
    expect(lowest(totals(swinging))).toBe(0);
    expect(lowest(totals(swinging.map((value) => value - 2)))).toBeLessThan(0);
  });

  test('both windows of a total share the interval of their difference', () => {
    const figures = [...steady, 70, 74, 69, 73];
    const series = monthly(
      'amount',
      figures.map((value) => ({ value })),
    );
    const { before, after, comparison } = claimGrade({ ...yearOnYear, kind: 'amount', series });
    const half = (ends: { readonly lower: number | null; readonly upper: number | null } | null) =>
      ((ends?.upper ?? NaN) - (ends?.lower ?? NaN)) / 2;
    const [first, second] = [before, after].map((window) =>
      half(window && !isRefusal(window.estimate) ? window.estimate : null),
    );
    expect(Math.hypot(first ?? NaN, second ?? NaN)).toBeCloseTo(half(comparison), 9);
  });

  test('each criterion says whether it holds, and null where it cannot be assessed', () => {
    const holds = (input: Partial<ClaimInput>) =>
      Object.fromEntries(claimGrade({ ...yearOnYear, ...input }).criteria.map(({ id, holds: held }) => [id, held]));
    const all: Partial<Record<CriterionId, boolean | null>> = {
      'before-data': true,
      'one-definition': true,
      'met-change': true,
      'before-periods': true,
      'after-periods': true,
      'minimum-n': true,
      difference: true,
      'between-periods': true,
      wandering: true,
      season: true,
      'chart-signal': true,
      'series-effect': true,
      'comparison-group': null,
      extremes: true,
    };
    expect(holds({ series: shares(fallen) })).toEqual(all);
    expect(holds({ series: shares([...steady, 50, 50, 50]) })).toEqual({
      ...all,
      'series-effect': null,
    });
    expect(holds({ series: shares(fallingAllAlong) })).toEqual({ ...all, 'series-effect': false, extremes: false });
    expect(holds({ series: null })).toEqual({ 'before-data': false });
  });

  test.each([
    { got: 0, asOf: '2025-01-10', periods: 3, readyOn: '2025-04-01', overdue: false },
    { got: 1, asOf: '2025-02-10', periods: 2, readyOn: '2025-04-01', overdue: false },
    { got: 2, asOf: '2025-03-31', periods: 1, readyOn: '2025-04-01', overdue: false },
    { got: 2, asOf: '2025-04-01', periods: 1, readyOn: '2025-04-01', overdue: true },
  ])('with $got periods on $asOf it can be ready on $readyOn', ({ got, asOf, periods, readyOn, overdue }) => {
    const series = shares([...steady, ...steady.slice(0, got)]);
    expect(claimGrade({ ...yearOnYear, series, asOf }).missing[0]).toEqual({
      code: 'more-periods',
      periods,
      readyOn,
      overdue,
    });
  });

  test('an after window too short to hold three periods must be lengthened', () => {
    const claim = claimGrade({ ...yearOnYear, series: shares(fallen), after: { from: month(12), to: monthEnd(13) } });
    expect(claim.missing).toEqual([
      { code: 'more-periods', periods: 1, readyOn: '2025-04-01', overdue: true },
      { code: 'longer-after-window', periods: 1 },
    ]);
  });

  test('a run that began before the change does not count as a signal after it', () => {
    const early = [...around(130, 7), 110, 109, 110, 109, 110, 109, 110];
    const claim = claimGrade({
      ...yearOnYear,
      series: shares(early),
      before: { from: month(0), to: monthEnd(11) },
      after: { from: month(12), to: monthEnd(14) },
      changedOn: month(12),
    });
    expect(claim.criteria.find(({ id }) => id === 'after-periods')?.holds).toBe(false);
    const longer = claimGrade({
      ...yearOnYear,
      series: shares([...early, 109, 110]),
      after: { from: month(12), to: monthEnd(15) },
      changedOn: month(12),
    });
    expect(longer.criteria.find(({ id }) => id === 'chart-signal')?.holds).toBe(false);
  });

  test('p may be 0 and 1 without harm', () => {
    const far = claimGrade({
      ...yearOnYear,
      series: shares(
        fallen.map((n, i) => (i < 12 ? n : 999) * 1e6),
        1e9,
      ),
    });
    expect(far.p).toBeLessThan(1e-9);
    expect(far.direction).toBe('worse');
    expect(claimGrade({ ...yearOnYear, series: shares([...steady, ...steady]) }).p).toBe(1);
  });

  test('figures further apart never earn less, short of a comparison group', () => {
    const levels = fc.array(fc.integer({ min: 140, max: 200 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(levels, fc.integer({ min: -60, max: 60 }), (numerators, moved) => {
        const grade = (shift: number) => {
          const figures = numerators.map((n, i) => (i < 12 ? n : n + moved + shift));
          return claimGrade({ ...yearOnYear, series: shares(figures) });
        };
        const first = grade(0);
        if (first.grade < 3) return;
        const shift = first.direction === 'worse' ? 60 : -60;
        expect(grade(shift).grade).toBeGreaterThanOrEqual(first.grade);
        expect(grade(shift).direction).toBe(first.direction);
      }),
    );
  });

  test('hostile figures give a grade and no number that is not finite', () => {
    const series = fc.oneof(
      samples.rate.hostile.map((points) => ({ kind: 'rate', points }) as const),
      samples.mean.hostile.map((points) => ({ kind: 'mean', points }) as const),
      samples.amount.hostile.map((points) => ({ kind: 'amount', points }) as const),
      samples.duration.hostile.map((points) => ({ kind: 'duration', points }) as const),
      samples.nps.hostile.map((points) => ({ kind: 'nps', points }) as const),
      samples.proportion.hostile.map((points) => ({ kind: 'proportion', points }) as const),
    );
    const windows = {
      before: { from: '2025-01-01', to: '2025-02-28' },
      after: { from: '2025-03-01', to: '2025-04-30' },
      changedOn: '2025-03-01',
      minimumN: 0,
    };
    fc.assert(
      fc.property(series, (hostile) => {
        expectFinite(
          claimGrade({ ...yearOnYear, ...windows, kind: hostile.kind, series: hostile, comparison: beside(hostile) }),
        );
      }),
      { numRuns: 500 },
    );
  });
});
