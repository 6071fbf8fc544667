import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasureKind, PointByKind, Series } from '../../src/model/series.ts';
import { directionOf, isRefusal, type Comparison, type Refusal } from '../../src/insight/interval.ts';
import { weighed } from '../../src/insight/compared-window.ts';
import { likeWithLike } from '../../src/insight/like-with-like.ts';
import { measures } from '../../src/insight/measures/index.ts';
import type { Measure } from '../../src/insight/measures/measure.ts';
import { differenceInDifferences } from '../../src/insight/difference-in-differences.ts';
import { rankShift } from '../../src/insight/rank-shift.ts';
import { midRankAmong } from '../../src/insight/mid-ranks.ts';
import { byPeriod, window } from '../../src/insight/periods.ts';
import { periodFigures } from '../../src/insight/period-figures.ts';
import { expectFinite } from './finite.ts';
import { samples, type Samples } from './measure-samples.ts';

const kinds: readonly MeasureKind[] = ['amount', 'duration', 'mean', 'nps', 'proportion', 'rate'];

const near = (a: number | null, b: number | null) => {
  if (a === null || b === null) {
    expect(a).toBe(b);
    return;
  }
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
};

function nearComparison(a: Comparison | Refusal, b: Comparison | Refusal, factor = 1): void {
  if (isRefusal(a) || isRefusal(b)) {
    expect(b).toEqual(a);
    return;
  }
  const scaled = (figure: number | null) => (figure === null ? null : figure * factor);
  near(scaled(a.value), b.value);
  near(scaled(a.lower), b.lower);
  near(scaled(a.upper), b.upper);
  near(a.p, b.p);
}

test('every measure is under its own kind', () => {
  expect(Object.entries(measures).map(([kind, measure]) => [kind, measure.kind])).toEqual(
    kinds.map((kind) => [kind, kind]),
  );
});

/** Measures whose interval and p-value are worked out alike. */
const sharesApproximation: ReadonlySet<MeasureKind> = new Set(['mean', 'nps', 'proportion']);

function propertiesOf<Kind extends MeasureKind>(kind: Kind): void {
  const measure: Measure<Kind> = measures[kind];
  const { points, hostile, rescale, unit, higher }: Samples<Kind> = samples[kind];
  // Of an amount nobody knows the cases: only its periods are compared.
  const knowsCases = kind !== 'amount';
  const figures = (rows: readonly PointByKind[Kind][]) => periodFigures({ kind, points: rows } as unknown as Series);

  test('the interval contains the estimate', () => {
    fc.assert(
      fc.property(points, (rows) => {
        const estimate = measure.estimate(rows);
        if (isRefusal(estimate)) return;
        expect(estimate.lower ?? -Infinity).toBeLessThanOrEqual(estimate.value + 1e-12);
        expect(estimate.upper ?? Infinity).toBeGreaterThanOrEqual(estimate.value - 1e-12);
      }),
    );
  });

  test('a window of a series says what it says by itself, in whatever order the rows stand', () => {
    fc.assert(
      fc.property(points, fc.array(fc.nat(5), { minLength: 1 }), fc.nat(5), fc.nat(5), (rows, order, from, to) => {
        const series = rows.map((row, i) => ({ ...row, period: `2025-0${(order[i % order.length] ?? 0) + 1}-01` }));
        const taken = window(series, { from: `2025-0${from + 1}-01`, to: `2025-0${to + 1}-31` }, 'month');
        const alone = [...taken];
        expect([...byPeriod(taken)]).toEqual([...byPeriod(alone)]);
        expect(weighed(measure, taken)).toEqual(weighed(measure, alone));
      }),
    );
  });

  if (knowsCases)
    test('sixteen times the same rows make the interval narrower', () => {
      fc.assert(
        fc.property(points, (rows) => {
          const [few, many] = [rows, Array.from({ length: 16 }, () => rows).flat()].map(measure.estimate);
          if (!few || !many || isRefusal(few) || isRefusal(many)) return;
          if (few.lower === null || few.upper === null || many.lower === null || many.upper === null) return;
          expect(many.upper - many.lower).toBeLessThanOrEqual(few.upper - few.lower);
        }),
      );
    });

  test('swapping the windows turns the comparison round', () => {
    fc.assert(
      fc.property(points, points, (before, after) => {
        const [there, back] = [measure.compare(before, after), measure.compare(after, before)];
        expect(isRefusal(back)).toBe(isRefusal(there));
        if (isRefusal(there) || isRefusal(back)) return;
        const turned = (figure: number | null) => {
          if (there.scale === 'difference') return figure === null ? null : -figure;
          if (figure === null) return 0;
          return figure === 0 ? null : 1 / figure;
        };
        near(turned(there.value), back.value);
        near(turned(there.lower), back.upper);
        near(turned(there.upper), back.lower);
        near(there.p, back.p);
        expect(back.excludesNone).toBe(there.excludesNone);
      }),
    );
  });

  test('another unit scales the result', () => {
    fc.assert(
      fc.property(points, points, fc.constantFrom(0.25, 8, 1024), (before, after, factor) => {
        const [one, other] = [measure.estimate(after), measure.estimate(rescale(after, factor))];
        if (isRefusal(one) || isRefusal(other)) return;
        near(one.value * unit(factor).estimate, other.value);
        nearComparison(
          measure.compare(before, after),
          measure.compare(rescale(before, factor), rescale(after, factor)),
          unit(factor).comparison,
        );
      }),
    );
  });

  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(points, points, (before, after) => {
        const reversed = measure.compare([...before].reverse(), [...after].reverse());
        nearComparison(measure.compare(before, after), reversed);
        expect(figures(after).map((value) => value.period)).toEqual(
          figures([...after].reverse()).map((value) => value.period),
        );
      }),
    );
  });

  if (knowsCases)
    test('figures further apart never lose a difference that was clear', () => {
      // Of windows that nothing moved apart hardly any differ clearly.
      const moved = fc.tuple(points, fc.nat(12)).map(([rows, times]) => {
        let all = rows;
        for (let time = 0; time < times; time++) all = higher(all);
        return all;
      });
      fc.assert(
        fc.property(points, moved, (before, after) => {
          const first = measure.compare(before, after);
          if (isRefusal(first) || !first.excludesNone) return;
          const further =
            directionOf(first) > 0 ? measure.compare(before, higher(after)) : measure.compare(higher(before), after);
          expect(isRefusal(further) ? null : further.excludesNone).toBe(true);
        }),
      );
    });

  if (sharesApproximation.has(kind))
    test('p is under 0.05 where the interval leaves none out, for both share one approximation', () => {
      fc.assert(
        fc.property(points, points, (before, after) => {
          const comparison = measure.compare(before, after);
          if (isRefusal(comparison) || comparison.p === null) return;
          expect(comparison.p < 0.05).toBe(comparison.excludesNone);
        }),
      );
    });

  test('no figures, however hostile, give a number that is not finite', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        expectFinite(measure.estimate(before));
        expectFinite(measure.compare(before, after));
        expectFinite(measure.level(before));
        expectFinite(measure.nOf(before));
        expectFinite(measure.weight(before));
        const { chance, between, shown, p } = likeWithLike(measure, before, after, {
          length: 'month',
          held: null,
          swings: false,
        });
        expectFinite({ chance, between, shown, p });
        expectFinite(figures(before));
        expectFinite(differenceInDifferences(kind, { before, after }, { before: after, after: before }));
      }),
      { numRuns: 400 },
    );
  });
}

for (const kind of kinds) describe(kind, () => propertiesOf(kind));

test('figures as small as a number can be have no level rather than an endless variance', () => {
  const period = '2025-01-01';
  const levels = [
    measures.proportion.level([{ period, numerator: 5e-324, denominator: 1e-323 }]),
    measures.rate.level([{ period, events: 5e-324, exposure: 1 }]),
  ];
  for (const level of levels) expect(level).toMatchObject({ reason: 'too-large' });
});

const someCases = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1e6, noNaN: true })), {
  minLength: 1,
  maxLength: 60,
});

const ascending = (values: readonly number[]) => Float64Array.from(values).sort();

test('the shift of two samples and its interval are those that sorting every difference gives', () => {
  fc.assert(
    fc.property(someCases, someCases, (before, after) => {
      const sorted = Float64Array.from(after.flatMap((x) => before.map((y) => x - y))).sort();
      const at = (rank: number) => sorted[rank - 1] ?? NaN;
      const { shift, lower, upper } = rankShift(ascending(before), ascending(after));
      const pairs = sorted.length;
      expect(shift).toBe(pairs % 2 === 1 ? at((pairs + 1) / 2) : at(pairs / 2) / 2 + at(pairs / 2 + 1) / 2);
      if (lower === null) expect(upper).toBeNull();
      else expect(Array.from(sorted, (_, i) => [at(i + 1), at(pairs - i)])).toContainEqual([lower, upper]);
    }),
  );
});

test('a mid-rank counts those below and half of those alike, of a value among others and of one between them', () => {
  fc.assert(
    fc.property(someCases, fc.nat(9), (values, other) => {
      const rankOf = midRankAmong(ascending(values));
      for (const value of [...values, other]) {
        const below = values.filter((one) => one < value).length;
        const alike = values.filter((one) => one === value).length;
        expect(rankOf(value)).toBe((2 * below + alike) / 2 / values.length);
      }
    }),
  );
});
