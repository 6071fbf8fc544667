import fc, { type Arbitrary } from 'fast-check';
import type { MeasureKind, PointByKind } from '../../src/model/series.ts';

/** What the property tests must know of a kind of measure: a new kind does not compile until it is here. */
export interface Samples<Kind extends MeasureKind> {
  /** The points of one window. */
  readonly points: Arbitrary<readonly PointByKind[Kind][]>;
  /** Points that no measure would produce: NaN, infinities, negatives, nothing. */
  readonly hostile: Arbitrary<readonly PointByKind[Kind][]>;
  /** The same points in a unit `factor` times smaller; the identity for kinds that have no unit. */
  readonly rescale: (points: readonly PointByKind[Kind][], factor: number) => readonly PointByKind[Kind][];
  /** What rescaling multiplies the estimate and the comparison by. */
  readonly unit: (factor: number) => { readonly estimate: number; readonly comparison: number };
  /** The same points, a good deal higher. */
  readonly higher: (points: readonly PointByKind[Kind][]) => readonly PointByKind[Kind][];
}

const period = fc.constantFrom('2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01');
const many = { minLength: 1, maxLength: 12 };
const count = fc.nat({ max: 400 });
const anything = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 1, -1, NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, 1e15, 0.1),
  fc.integer(),
);
const hostileRows = { maxLength: 14 };
const sameUnit = () => ({ estimate: 1, comparison: 1 });

export const samples: { readonly [Kind in MeasureKind]: Samples<Kind> } = {
  proportion: {
    points: fc.array(
      fc
        .tuple(period, count, count)
        .map(([at, met, not]) => ({ period: at, numerator: met, denominator: met + not + 1 })),
      many,
    ),
    hostile: fc.array(fc.record({ period, numerator: anything, denominator: anything }), hostileRows),
    rescale: (points) => points,
    unit: sameUnit,
    higher: (points) =>
      points.map((point) => ({ ...point, numerator: Math.min(point.denominator, point.numerator + 5) })),
  },
  nps: {
    points: fc.array(
      fc.record({ period, promoters: count, passives: count.map((n) => n + 1), detractors: count }),
      many,
    ),
    hostile: fc.array(
      fc.record({ period, promoters: anything, passives: anything, detractors: anything }),
      hostileRows,
    ),
    rescale: (points) => points,
    unit: sameUnit,
    higher: (points) =>
      points.map((point) => {
        const won = Math.min(5, point.detractors);
        return { ...point, promoters: point.promoters + won, detractors: point.detractors - won };
      }),
  },
  mean: {
    points: fc.array(
      fc.record({
        period,
        n: fc.integer({ min: 2, max: 500 }),
        mean: fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
        sd: fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10),
      }),
      many,
    ),
    hostile: fc.array(fc.record({ period, n: anything, mean: anything, sd: anything }), hostileRows),
    rescale: (points, factor) => points.map((row) => ({ ...row, mean: row.mean * factor, sd: row.sd * factor })),
    unit: (factor) => ({ estimate: factor, comparison: factor }),
    higher: (points) => points.map((row) => ({ ...row, mean: row.mean + 3 })),
  },
  rate: {
    points: fc.array(fc.record({ period, events: count, exposure: count.map((n) => (n + 1) / 4) }), many),
    hostile: fc.array(fc.record({ period, events: anything, exposure: anything }), hostileRows),
    rescale: (points, factor) => points.map((row) => ({ ...row, exposure: row.exposure * factor })),
    unit: (factor) => ({ estimate: 1 / factor, comparison: 1 }),
    higher: (points) => points.map((row) => ({ ...row, events: row.events + 5 })),
  },
  duration: {
    points: fc.array(
      fc.record({ period, value: fc.integer({ min: 1, max: 5000 }).map((hundredths) => hundredths / 64) }),
      { minLength: 1, maxLength: 60 },
    ),
    hostile: fc.array(fc.record({ period, value: anything }), { maxLength: 60 }),
    rescale: (points, factor) => points.map((row) => ({ ...row, value: row.value * factor })),
    unit: (factor) => ({ estimate: factor, comparison: factor }),
    higher: (points) => points.map((row) => ({ ...row, value: row.value + 4 })),
  },
  amount: {
    points: fc.array(fc.record({ period, value: fc.integer({ min: -5000, max: 5000 }) }), many),
    hostile: fc.array(fc.record({ period, value: anything }), hostileRows),
    rescale: (points, factor) => points.map((row) => ({ ...row, value: row.value * factor })),
    unit: (factor) => ({ estimate: factor, comparison: factor }),
    higher: (points) => points.map((row) => ({ ...row, value: row.value + 100 })),
  },
};
