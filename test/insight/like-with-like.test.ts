import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenPeriods, type WeighedPeriod } from '../../src/insight/between-periods.ts';
import { type Comparison, isRefusal, type Refusal } from '../../src/insight/interval.ts';
import { type Likeness, likeWithLike } from '../../src/insight/like-with-like.ts';
import { measures } from '../../src/insight/measures/index.ts';
import type { Measure } from '../../src/insight/measures/measure.ts';
import { byPeriod } from '../../src/insight/periods.ts';
import { heldSeasons } from '../../src/insight/season-check.ts';
import { sameMonths, swingsWithTheYear } from '../../src/insight/season.ts';
import { nextPeriod } from '../../src/model/period.ts';
import type { MeasureKind, PointByKind } from '../../src/model/series.ts';
import { month } from './claim-samples.ts';
import { samples } from './measure-samples.ts';

const kinds = Object.keys(samples) as MeasureKind[];

/** Points of so many months, a few rows each, the first month given. */
function windowOf<Kind extends MeasureKind>(
  kind: Kind,
  first: number,
  rows = kind === 'amount' ? 1 : 3,
): Arbitrary<readonly PointByKind[Kind][]> {
  return fc
    .array(samples[kind].points, { minLength: 3, maxLength: 7 })
    .map((months) =>
      months.flatMap((points, i) => points.slice(0, rows).map((point) => ({ ...point, period: month(first + i) }))),
    );
}

const compare = <Kind extends MeasureKind>(
  kind: Kind,
  before: readonly PointByKind[Kind][],
  after: readonly PointByKind[Kind][],
): Likeness<Kind> =>
  likeWithLike<Kind>(measures[kind] as Measure<Kind>, before, after, { length: 'month', held: null, swings: false });

function near(found: number | null | undefined, expected: number | null | undefined) {
  if (typeof found !== 'number' || typeof expected !== 'number') return expect(found ?? null).toBe(expected ?? null);
  expect(Math.abs(found - expected), `${found} is ${expected}`).toBeLessThanOrEqual(
    1e-6 * Math.max(1, Math.abs(expected)),
  );
}

type End = (figure: number | null) => number | null;

/** Whether a comparison is another one with every figure of it changed. */
function alike(found: Comparison | Refusal, expected: Comparison | Refusal, end: End, turned = false) {
  if (isRefusal(found) || isRefusal(expected)) return expect(isRefusal(found)).toBe(isRefusal(expected));
  near(found.value, end(expected.value));
  near(found.lower, end(turned ? expected.upper : expected.lower));
  near(found.upper, end(turned ? expected.lower : expected.upper));
  near(found.p, expected.p);
  expect(found.scale).toBe(expected.scale);
}

const same: End = (figure) => figure;

function sameLikeness<Kind extends MeasureKind>(found: Likeness<Kind>, expected: Likeness<Kind>, end: End = same) {
  alike(found.shown, expected.shown, end);
  near(found.p, expected.p);
  near(found.likelihood?.value, expected.likelihood?.value);
  expect([found.up, found.chanceHolds, found.betweenHolds, found.interval]).toEqual([
    expected.up,
    expected.chanceHolds,
    expected.betweenHolds,
    expected.interval,
  ]);
}

/** A few runs find a broken law at once, and each costs many intervals. */
const runs = { numRuns: 40 };

describe.each(kinds)('two windows of a %s', <Kind extends MeasureKind>(kind: Kind) => {
  const windows = fc.tuple(windowOf(kind, 0), windowOf(kind, 7));

  test('mirror each other when they change places', () => {
    fc.assert(
      fc.property(windows, ([before, after]) => {
        const [there, back] = [compare(kind, before, after), compare(kind, after, before)];
        const scale = isRefusal(there.shown) ? 'difference' : there.shown.scale;
        const none = (figure: number | null) => figure === null || figure === 0;
        const openEnded = [there.shown, back.shown].some(
          (side) => !isRefusal(side) && scale === 'ratio' && [side.value, side.lower, side.upper].some(none),
        );
        if (!openEnded)
          alike(back.shown, there.shown, (x) => (x === null ? null : scale === 'ratio' ? 1 / x : 0 - x), true);
        near(back.p, there.p);
        expect(back.up).toBe(0 - there.up);
        expect([back.chanceHolds, back.betweenHolds]).toEqual([there.chanceHolds, there.betweenHolds]);
        if (there.likelihood) near(back.likelihood?.value, 1 - there.likelihood.value);
      }),
      runs,
    );
  });

  test('are apart by as much in another unit', () => {
    const { rescale, unit } = samples[kind];
    fc.assert(
      fc.property(windows, fc.constantFrom(0.125, 4, 1024), ([before, after], factor) => {
        const { comparison } = unit(factor);
        sameLikeness(
          compare(kind, rescale(before, factor), rescale(after, factor)),
          compare(kind, before, after),
          (figure) => figure && figure * comparison,
        );
      }),
      runs,
    );
  });

  test('do not depend on the order of their rows', () => {
    fc.assert(
      fc.property(windows, fc.integer(), ([before, after], seed) => {
        const mixed = <Point>(points: readonly Point[]) =>
          points
            .map((point, i) => ({ point, at: Math.sin(seed + 7919 * i) }))
            .sort((a, b) => a.at - b.at)
            .map(({ point }) => point);
        sameLikeness(compare(kind, mixed(before), mixed(after)), compare(kind, before, after));
      }),
      runs,
    );
  });

  test('are the same a whole year later', () => {
    fc.assert(
      fc.property(windows, ([before, after]) => {
        const later = (points: readonly PointByKind[Kind][]) =>
          points.map((point) => ({ ...point, period: nextPeriod(point.period, 'month', 12) }));
        const held = (points: readonly PointByKind[Kind][], year: number) =>
          heldSeasons({ from: month(year), to: month(year + 7) }, [...byPeriod(points).values()].flat(), 'month');
        const measure = measures[kind] as Measure<Kind>;
        sameLikeness(
          likeWithLike(measure, later(before), later(after), {
            length: 'month',
            held: held(later(before), 12),
            swings: false,
          }),
          likeWithLike(measure, before, after, { length: 'month', held: held(before, 0), swings: false }),
        );
      }),
      runs,
    );
  });
});

describe.each(['mean', 'duration', 'amount'] as const)('two windows of a %s', (kind) => {
  test('are apart by as much when every figure is raised by as much', () => {
    fc.assert(
      fc.property(
        windowOf<MeasureKind>(kind, 0),
        windowOf<MeasureKind>(kind, 7),
        fc.integer({ min: 1, max: 64 }),
        (before, after, more) => {
          const raised = (points: readonly PointByKind[MeasureKind][]) =>
            points.map((point) => ({
              ...point,
              ...('mean' in point ? { mean: point.mean + more } : {}),
              ...('value' in point ? { value: point.value + more } : {}),
            }));
          const [plain, high] = [
            compare(kind as MeasureKind, before, after),
            compare(kind as MeasureKind, raised(before), raised(after)),
          ];
          sameLikeness(high, plain);
          if (!isRefusal(plain.before.estimate) && !isRefusal(high.before.estimate))
            near(high.before.estimate.value, plain.before.estimate.value + more);
        },
      ),
      runs,
    );
  });
});

const period = fc.record({ value: fc.integer({ min: 1, max: 900 }), weight: fc.integer({ min: 1, max: 60 }) });
const periodsFrom = (first: number, minLength = 3, maxLength = 18) =>
  fc
    .array(period, { minLength, maxLength })
    .map((list) => list.map((one, i): WeighedPeriod => ({ ...one, period: month(first + i) })));

describe('periods of two windows', () => {
  test.each(['difference', 'ratio'] as const)(
    'count as much whatever all their weights are multiplied by, as a %s',
    (scale) => {
      fc.assert(
        fc.property(periodsFrom(0), periodsFrom(24), fc.constantFrom(0.5, 8), (before, after, times) => {
          const heavier = (periods: readonly WeighedPeriod[]) =>
            periods.map((one) => ({ ...one, weight: one.weight * times }));
          const [plain, other] = [
            betweenPeriods({ before, after }, 'month', scale),
            betweenPeriods({ before: heavier(before), after }, 'month', scale),
          ];
          if (isRefusal(plain) || isRefusal(other)) return expect(isRefusal(plain)).toBe(isRefusal(other));
          near(other.comparison.value, plain.comparison.value);
        }),
      );
    },
  );

  test('are further from certain the more each resembles the one before', () => {
    fc.assert(
      fc.property(periodsFrom(0, 8), periodsFrom(24, 8), (before, after) => {
        const found = betweenPeriods({ before, after }, 'month');
        if (isRefusal(found)) return;
        expect(found.memory).toBeGreaterThanOrEqual(0);
        expect(found.memory).toBeLessThanOrEqual(0.8);
        expect(found.df).toBeGreaterThanOrEqual(1);
        expect(found.df).toBeLessThanOrEqual(before.length + after.length - 2);
      }),
    );
  });
});

describe('the same months', () => {
  const years = fc.tuple(periodsFrom(0, 12, 30), periodsFrom(36, 3, 12));
  const seasons = (periods: readonly WeighedPeriod[]) => new Set(periods.map(({ period: at }) => at.slice(5, 7)));
  const weightOf = (periods: readonly WeighedPeriod[], of: string) =>
    periods.filter(({ period: at }) => at.slice(5, 7) === of).reduce((sum, { weight }) => sum + weight, 0);

  test('weigh before as they do after, and no other month weighs anything', () => {
    fc.assert(
      fc.property(years, ([before, after]) => {
        const matched = sameMonths(before, after, seasons(before), 'month');
        if (!matched)
          return expect(before.filter((one) => seasons(after).has(one.period.slice(5, 7))).length).toBeLessThan(3);
        expect(seasons(matched.before)).toEqual(seasons(matched.after));
        for (const of of seasons(matched.after)) near(weightOf(matched.before, of), weightOf(matched.after, of));
        expect(matched.before.every(({ weight }) => weight > 0)).toBe(true);
      }),
    );
  });

  test('take a yearly swing out of two windows that differ by nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 3, max: 11 }),
        (swing, months) => {
          const at = (first: number, count: number) =>
            Array.from({ length: count }, (_, i): WeighedPeriod => ({
              period: month(first + i),
              value: swing[(first + i) % 12] ?? 0,
              weight: 5,
            }));
          const [before, after] = [at(0, 24), at(24, months)];
          const matched = sameMonths(before, after, seasons(before), 'month');
          const figure = (periods: readonly WeighedPeriod[] = []) =>
            periods.reduce((sum, { value, weight }) => sum + value * weight, 0) /
            periods.reduce((sum, { weight }) => sum + weight, 0);
          near(figure(matched?.before), figure(matched?.after));
        },
      ),
    );
  });

  test('are seen to swing with the year whatever the unit and the level', () => {
    fc.assert(
      fc.property(
        periodsFrom(0, 24, 36),
        fc.constantFrom(0.25, 16),
        fc.integer({ min: 1, max: 500 }),
        (periods, factor, more) => {
          const other = periods.map((one) => ({ ...one, value: one.value * factor + more }));
          expect(swingsWithTheYear(other, 'month')).toBe(swingsWithTheYear(periods, 'month'));
        },
      ),
    );
    const repeating = Array.from({ length: 36 }, (_, i) => ({
      period: month(i),
      value: [3, 9, 4, 1, 7, 2, 8, 5, 6, 9, 2, 4][i % 12] ?? 0,
      weight: 1,
    }));
    expect(swingsWithTheYear(repeating, 'month')).toBe(true);
  });
});

test('cases whose ranks are alike have gone no way, in whatever order they are added up', () => {
  const at = (period: string, values: readonly number[]) => values.map((value) => ({ period, value }));
  const before = [
    ...at('2024-01-01', [5.4375, 39.0625, 64.171875]),
    ...at('2024-02-01', [64.171875, 2.640625, 15.390625]),
    ...at('2024-03-01', [15.421875, 5.46875, 5.46875]),
  ];
  const after = [
    ...at('2024-08-01', [39.078125, 39.078125, 15.40625]),
    ...at('2024-09-01', [2.65625, 5.453125, 0.015625]),
    ...at('2024-10-01', [39.078125, 39.078125]),
  ];
  const ways = [after, after.toReversed()].flatMap((turned) =>
    [before, before.toReversed()].map((first) => compare('duration', first, turned).up),
  );
  expect(ways).toEqual([0, 0, 0, 0]);
});
