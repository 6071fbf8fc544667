import { describe, expect, it } from 'vitest';
import { binomialLimits, poissonLimits } from '../../../src/insight/units/count-limits.ts';

/** Worked out with scipy 1.17 from binom.cdf and poisson.sf, interpolated in the same way. */
const shares: readonly [n: number, share: number, inner: [number, number], outer: [number, number]][] = [
  [100, 0.1, [4.038059552439343, 16.771861163912675], [1.4178865008434753, 20.835671850288563]],
  [40, 0.02, [0, 3.5522472808277357], [0, 5.168741379803549]],
  [5000, 0.068, [305.026626226317, 375.7993649993441], [285.7340410486321, 396.72994454783566]],
  [30, 0.95, [25.207472510922102, 30], [23.15744243161209, 30]],
];
const rates: readonly [expected: number, inner: [number, number], outer: [number, number]][] = [
  [0.7, [0, 3.3220213956334916], [0, 4.956830130412932]],
  [12.5, [5.515440533799104, 20.42105405262497], [2.5428601441921255, 25.302615865698574]],
  [340.2, [304.03018742382574, 377.32702049512767], [284.1439378716149, 399.1041580596505]],
];

describe('limits of a count', () => {
  it.each(shares)('of %i cases with a share of %d are those of the binomial distribution', (n, share, inner, outer) => {
    for (const [tail, [lower, upper]] of [[0.025, inner] as const, [0.001, outer] as const]) {
      const found = binomialLimits(n, share, tail);
      expect(found.lower).toBeCloseTo(lower, 7);
      expect(found.upper).toBeCloseTo(upper, 7);
    }
  });

  it.each(rates)('of %d expected events are those of the Poisson distribution', (expected, inner, outer) => {
    for (const [tail, [lower, upper]] of [[0.025, inner] as const, [0.001, outer] as const]) {
      const found = poissonLimits(expected, tail);
      expect(found.lower).toBeCloseTo(lower, 7);
      expect(found.upper).toBeCloseTo(upper, 7);
    }
  });

  it('meets at the ends where a share is none or all, and where nothing is expected', () => {
    expect(binomialLimits(50, 0, 0.025)).toEqual({ lower: 0, upper: 0 });
    expect(binomialLimits(50, 1, 0.025)).toEqual({ lower: 50, upper: 50 });
    expect(poissonLimits(0, 0.025)).toEqual({ lower: 0, upper: 0 });
  });
});
