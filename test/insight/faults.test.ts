import { describe, expect, test } from 'vitest';
import type { Claim, ClaimInput, CriterionId } from '../../src/insight/claim.ts';
import { claimGrade } from '../../src/insight/claim-grade.ts';
import { around, beside, month, monthEnd, monthly, shares, yearOnYear } from './claim-samples.ts';

const twoYears: Partial<ClaimInput> = {
  before: { from: month(0), to: monthEnd(23) },
  after: { from: month(24), to: monthEnd(33) },
  changedOn: month(24),
  asOf: monthEnd(33),
  finishedThrough: monthEnd(33),
};
const graded = (input: Partial<ClaimInput>) => claimGrade({ ...yearOnYear, ...input });
const amounts = (values: readonly number[]) =>
  ({
    kind: 'amount',
    series: monthly(
      'amount',
      values.map((value) => ({ value })),
    ),
  }) as const;
const rates = (events: readonly number[]) =>
  ({
    kind: 'rate',
    series: monthly(
      'rate',
      events.map((count) => ({ events: count, exposure: 1000 })),
    ),
  }) as const;
const criterion = <Id extends CriterionId>({ criteria }: Claim, id: Id) =>
  criteria.find((one) => one.id === id) as Extract<Claim['criteria'][number], { id: Id }> | undefined;
const flat = (length: number, blips: Readonly<Record<number, number>>, level = 5) =>
  Array.from({ length }, (_, i) => blips[i] ?? level);

describe('A claim is withheld', () => {
  test.each([
    ['one blip before', flat(34, { 14: 9 })],
    ['a blip as the last month before', flat(34, { 23: 9 })],
    ['a blip on either side', flat(34, { 14: 9, 28: 9 })],
    ['one event in three years', flat(34, { 8: 1 }, 0)],
    ['three events in three years', flat(34, { 3: 1, 10: 1, 19: 1 }, 0)],
  ])('for %s', (_, values) => {
    expect(graded({ ...twoYears, ...amounts(values) })).toMatchObject({ grade: 2, direction: 'none' });
  });

  test('where what is counted changed between the windows', () => {
    const claim = graded({ series: shares([...around(240, 12), ...around(120, 12)]), definitionChanges: [month(12)] });
    expect(claim).toMatchObject({ grade: 0, missing: [{ code: 'definition', on: month(12) }] });
  });

  test('for months that differ by more than chance among 100,000 cases', () => {
    const percent = [10.7, 11.5, 10.8, 10.7, 10.1, 10.8, 12.1, 11.4, 12.0, 11.2, 11.4, 11.2];
    const after = [11.3, 11.4, 10.3, 12.7, 11.6, 12.2, 10.4, 10.3, 10.7, 10.9, 11.8, 11.9];
    const claim = graded({
      series: shares(
        [...percent, ...after].map((share) => share * 1000),
        100_000,
      ),
    });
    expect(claim.grade).toBe(2);
    expect(criterion(claim, 'between-periods')?.holds).toBe(false);
  });

  test('for a month that is not over', () => {
    const steady = around(105, 33, 5);
    const input = { ...twoYears, after: { from: month(24), to: null }, ...amounts([...steady, 36]) };
    const claim = graded({ ...input, asOf: '2026-10-10', finishedThrough: '2026-10-10' });
    expect(claim).toMatchObject({ grade: 2, after: { to: '2026-09-30', last: '2026-09-01', periods: 9 } });
  });

  test('for a season, over other months and over the same', () => {
    const year = [300, 292, 270, 240, 210, 188, 180, 188, 210, 240, 270, 292];
    const series = shares(
      Array.from({ length: 32 }, (_, i) => year[i % 12] ?? 0),
      2000,
    );
    const other = graded({
      ...twoYears,
      series,
      before: { from: month(21), to: monthEnd(26) },
      after: { from: month(27), to: monthEnd(31) },
      changedOn: month(27),
    });
    expect(criterion(other, 'season')).toMatchObject({ holds: false, detail: { how: 'year-earlier' } });
    expect(other.grade).toBe(2);
    expect(graded({ ...twoYears, series }).grade).toBe(2);
  });

  test.each([
    ['a window before that ends before it begins', { before: { from: monthEnd(11), to: month(0) } }, 0],
    ['a window before that reaches past the change', { before: { from: month(0), to: monthEnd(17) } }, 0],
    ['a window after that begins ahead of the change', { changedOn: month(20) }, 1],
    ['a change that is still to come', { changedOn: '2027-06-01' }, 1],
    ['a change without a day', { changedOn: null }, 1],
  ] as const)('for %s', (_, windows, grade) => {
    expect(graded({ series: shares([...around(120, 12), ...around(60, 12)]), ...windows }).grade).toBe(grade);
  });

  test('at grade 5 against a whole that holds the group, and against groups met by the same shock at other levels', () => {
    const series = shares([...around(120, 12), ...around(80, 12)]);
    const whole = { ...beside(series), fault: 'holds-the-group' } as const;
    expect(criterion(graded({ series, comparison: whole }), 'comparison-group')?.holds).toBeNull();
    const half = beside(shares([...around(60, 12, 4), ...around(40, 12, 4)]));
    expect(criterion(graded({ series, comparison: half }), 'comparison-group')?.holds).toBe(false);
  });
});

describe('A claim is made', () => {
  test.each([
    ['four, four, four', [4, 4, 4]],
    ['two, four, six', [2, 4, 6]],
    ['five, four, three', [5, 4, 3]],
  ])('of a new harm: none for a year, then %s', (_, after) => {
    const claim = graded({ ...rates([...flat(12, {}, 0), ...after]), after: { from: month(12), to: null } });
    expect(claim).toMatchObject({ grade: 3, direction: 'worse' });
  });

  test('but not of one month with twelve events', () => {
    const claim = graded({ ...rates([...flat(12, {}, 0), 12, 0, 0]), after: { from: month(12), to: null } });
    expect(claim.grade).toBe(2);
  });

  test('with the difference of the figures shown: 100 to 100 is nothing', () => {
    const all = (n: number) => ({ promoters: n, passives: 0, detractors: 0 });
    const series = monthly('nps', [...flat(12, {}, 20), ...flat(12, {}, 500)].map(all));
    const claim = graded({ kind: 'nps', series });
    expect(claim.comparison?.value).toBe(0);
    expect(claim.grade).toBe(2);
  });

  test('with a sentence where the mix shifted and every group moved the other way', () => {
    const group = (mean: number, n: readonly [number, number], up: number) =>
      monthly(
        'mean',
        flat(24, {}, mean).map((level, i) => ({ n: i < 12 ? n[0] : n[1], mean: i < 12 ? level : level + up, sd: 10 })),
      );
    const parts = new Map([
      ['tiny', group(85, [30, 10], 1)],
      ['small', group(78, [20, 20], 1)],
      ['large', group(73, [10, 30], 1)],
    ]);
    const whole = monthly(
      'mean',
      flat(24, {}).map((_, i) => ({ n: 60, mean: i < 12 ? 80.667 : 77.667, sd: 11 })),
    );
    const claim = graded({ kind: 'mean', series: whole, parts, better: 'higher' });
    expect(claim.direction).toBe('worse');
    expect(criterion(claim, 'mix')?.detail.otherWay).toEqual(['tiny', 'small', 'large']);
    expect(criterion(claim, 'mix')?.detail.shifts.map((shift) => shift.group)).toEqual(['large', 'tiny']);
  });
});

test('a window that begins on 15 October has its first whole month in November', () => {
  const claim = graded({
    series: shares([...around(120, 21)]),
    before: { from: month(0), to: monthEnd(20) },
    changedOn: '2025-10-15',
    after: { from: '2025-10-15', to: null },
    asOf: '2025-10-20',
    finishedThrough: '2025-10-20',
  });
  expect(claim.missing[0]).toEqual({ code: 'more-periods', periods: 3, readyOn: '2026-02-01', overdue: false });
});
