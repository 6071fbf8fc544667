import { describe, expect, test } from 'vitest';
import type { ClaimInput } from '../../src/insight/claim.ts';
import { claimGrade } from '../../src/insight/claim-grade.ts';
import { type Holds, holdsSince } from '../../src/insight/holds.ts';
import { isRefusal } from '../../src/insight/interval.ts';
import { ownPast } from '../../src/insight/own-past.ts';
import { nextPeriod } from '../../src/model/period.ts';
import type { PeriodLength } from '../../src/model/series.ts';
import { around, month, monthEnd, shares } from './claim-samples.ts';

/** Of ten thousand: 12 % in the year before, 8 % in the seven months after, and what came since. */
const before = around(1200, 12, 60);
const after = around(800, 7, 60);

const plan: ClaimInput = {
  kind: 'proportion',
  better: 'lower',
  period: 'month',
  anchor: month(0),
  series: null,
  fault: null,
  before: { from: month(0), to: monthEnd(11) },
  after: { from: month(12), to: monthEnd(18) },
  changedOn: month(12),
  definitionChanges: [],
  minimumN: 30,
  comparison: null,
  parts: new Map(),
  asOf: month(60),
  finishedThrough: month(60),
};

function asked(later: readonly (number | null)[], changes: Partial<ClaimInput> = {}): Holds | null {
  const input = { ...plan, series: shares([...before, ...after, ...later], 10_000), ...changes };
  return holdsSince(input, claimGrade(input));
}

describe('A change that is done is asked again', () => {
  test.each<[string, readonly (number | null)[], Partial<Holds>]>([
    ['no month since', [], { verdict: 'early', from: month(19), to: null }],
    ['two months since', around(800, 2, 60), { verdict: 'early', from: month(19), to: monthEnd(20) }],
    ['four months alike', around(800, 4, 60), { verdict: 'holds', betterThanBefore: true, maybeSeason: false }],
    ['four months better still', around(600, 4, 60), { verdict: 'holds', betterThanBefore: true }],
    ['all of it lost', around(1150, 4, 60), { verdict: 'slipping', betterThanBefore: false, maybeSeason: false }],
    ['half of it lost', around(1000, 6, 30), { verdict: 'slipping', betterThanBefore: true }],
    ['one month of four lost', [800, 1200, 790, 810], { verdict: 'unclear', betterThanBefore: false }],
    ['a year like before the window', around(800, 12, 60), { verdict: 'holds', from: month(19), to: monthEnd(30) }],
    [
      'two years that held, of which the last is asked',
      around(800, 24, 60),
      { verdict: 'holds', from: month(31), to: monthEnd(42) },
    ],
    [
      'ten months that held and two in which all was lost, as the last six are asked too',
      [...around(800, 10, 60), ...around(1200, 2, 60)],
      { verdict: 'unclear', from: month(25), to: monthEnd(30), betterThanBefore: false },
    ],
    [
      'six months that held and six in which all was lost',
      [...around(800, 6, 60), ...around(1200, 6, 60)],
      { verdict: 'slipping', from: month(25), betterThanBefore: false },
    ],
    ['a month without figures between', [800, null, 810, null, 790], { verdict: 'holds', to: monthEnd(23) }],
  ])('with %s', (_, later, found) => {
    expect(asked(later)).toMatchObject(found);
  });

  test('says when there can be an answer, whether the months since have begun or not', () => {
    expect(asked([])?.missing).toMatchObject([{ code: 'more-periods', periods: 3, readyOn: month(22) }, {}]);
    expect(asked([800])?.missing).toEqual([{ code: 'more-periods', periods: 2, readyOn: month(22), overdue: true }]);
    const ahead = { asOf: monthEnd(17), finishedThrough: monthEnd(17) };
    expect(asked([], ahead)?.missing[0]).toMatchObject({ readyOn: month(22), overdue: false });
  });

  test('leaves out a month that is not over', () => {
    const through = { asOf: '2025-11-20', finishedThrough: '2025-11-20' };
    expect(asked(around(1150, 4, 60), through)).toMatchObject({ verdict: 'slipping', to: '2025-10-31' });
    expect(asked(around(1150, 3, 60), through)?.sinceAfter.after?.periods).toBe(3);
    expect(asked(around(1150, 3, 60), { asOf: '2025-10-20', finishedThrough: '2025-10-20' })?.verdict).toBe('early');
  });

  test('leaves out what is counted in another way than in the window after', () => {
    const changed = (on: string) => asked(around(1150, 6, 60), { definitionChanges: [on] });
    expect(changed(month(19))).toMatchObject({ verdict: 'early', to: null });
    expect(changed(month(23))).toMatchObject({ verdict: 'slipping', to: monthEnd(22) });
    expect(changed(month(12))).toBe(null);
  });

  test.each<[string, Partial<ClaimInput>]>([
    ['its window after has no end', { after: { from: month(12), to: null } }],
    ['it became worse', { better: 'higher' }],
    ['customers have not met it', { changedOn: null }],
    ['nothing is known from before', { before: null }],
    ['there are no figures', { series: null }],
  ])('not where %s', (_, changes) => {
    expect(asked(around(800, 4, 60), changes)).toBe(null);
  });

  test('not where no clear change is claimed', () => {
    const series = shares(around(1000, 24, 60), 10_000);
    expect(holdsSince({ ...plan, series }, claimGrade({ ...plan, series }))).toBe(null);
  });
});

describe('A season is not taken for slipping back', () => {
  /** More in autumn than in spring, on every level. */
  const swing = (figures: readonly number[], first: number) =>
    figures.map((figure, i) => Math.round(figure * (1 - 0.25 * Math.cos((2 * Math.PI * (first + i - 3)) / 12))));
  const held = [...swing(before, 0), ...swing(after, 12), ...swing(around(800, 4, 60), 19)];

  test('where the months since are worse as they are in every year', () => {
    const found = asked([], { series: shares(held, 10_000) });
    expect(found).toMatchObject({ verdict: 'holds', sinceAfter: { direction: 'worse' }, maybeSeason: true });
  });

  test('and where nothing tells how the months usually are, it is said that it may be one', () => {
    const short = { before: { from: month(8), to: monthEnd(11) } };
    const series = shares(
      [...around(1700, 8, 0).map(() => null), ...before.slice(8), ...after, ...around(1150, 4, 60)],
      10_000,
    );
    expect(asked([], { ...short, series })).toMatchObject({ verdict: 'unclear', maybeSeason: true });
  });
});

/**
 * By an independent computation (Python, scipy 1.17 and numpy): the pooled figures of both windows, k/(k − 1)·Σe² of
 * each (of all its months, where only some are compared), their memory, and t on the Welch–Satterthwaite degrees of freedom.
 */
test('the months since are held against the window after, and each against its own month a year before the change', () => {
  const found = asked(around(1150, 4, 60));
  const { criteria } = found?.sinceAfter ?? { criteria: [] };
  const between = criteria.find(({ id }) => id === 'between-periods')?.detail;
  const past = criteria.find(({ id }) => id === 'comparison-group')?.detail;
  expect(between).toMatchObject({
    comparison: { value: near(0.03575), lower: near(0.0279828983), upper: near(0.0435171017) },
  });
  expect(past).toMatchObject({
    effect: { value: near(0.035375), lower: near(0.0204851554), upper: near(0.0502648446) },
    interval: 'between-period',
  });
  const same = found?.sinceBefore.criteria.find(({ id }) => id === 'between-periods')?.detail;
  expect(same).toMatchObject({
    comparison: { value: near(-0.004625), lower: near(-0.0125585629), upper: near(0.0033085629) },
  });
  const estimate = found?.sinceAfter.after?.estimate;
  expect(estimate && !isRefusal(estimate) && estimate.value).toBeCloseTo((1150 + 1210 + 1090 + 1180) / 40_000, 12);
});

const near = (value: number) => expect.closeTo(value, 9);

describe('The own past of a series', () => {
  test.each<[PeriodLength, string, string, string, string]>([
    ['month', '2024-01-01', '2025-03-10', '2025-04-01', '2024-04-01'],
    ['month', '2024-01-01', '2025-03-10', '2025-03-01', '2024-03-01'],
    ['month', '2024-01-01', '2025-03-10', '2026-05-01', '2024-05-01'],
    ['quarter', '2024-01-01', '2025-04-01', '2026-07-01', '2024-07-01'],
    ['half-year', '2023-01-01', '2025-01-01', '2025-07-01', '2024-07-01'],
    ['week', '2024-01-01', '2025-01-06', '2025-03-03', '2024-03-04'],
    ['four-weeks', '2024-01-01', '2025-01-06', '2025-02-24', '2024-02-26'],
    ['day', '2024-01-01', '2025-01-06', '2025-03-03', '2024-03-04'],
    ['month', '2024-01-01', '2025-01-31', '2026-01-01', '2024-01-01'],
    ['month', '2024-01-01', '2025-02-01', '2026-01-01', '2025-01-01'],
  ])('of each %s since %s, changed on %s: that of %s is the one of %s', (length, first, changedOn, period, past) => {
    const points = Array.from({ length: length === 'day' ? 1000 : 140 }, (_, i) => ({
      period: nextPeriod(first, length, i),
      value: i,
    }));
    const told = ownPast<'amount'>(points, { from: `${changedOn.slice(0, 8)}01`, changedOn }, length);
    const then = points.find((point) => point.period === past);
    expect(then).toBeDefined();
    expect(told.find((point) => point.period === period)).toEqual({ period, value: then?.value });
  });

  test('is left out where the series does not reach back', () => {
    const points = [
      { period: '2025-01-01', value: 1 },
      { period: '2025-06-01', value: 2 },
    ];
    expect(ownPast<'amount'>(points, { from: '2025-06-01', changedOn: '2025-06-01' }, 'month')).toEqual([]);
  });
});
