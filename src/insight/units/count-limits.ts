import { firstWhere, lowerTail } from '../exact-binomial.ts';
import { poissonLowerTail, poissonUpperTail } from '../exact-poisson.ts';

/** The two ends beyond which chance alone takes a count with the probability asked for, each. */
export interface CountLimits {
  readonly lower: number;
  readonly upper: number;
}

/** Both probabilities under this make no difference to where a count lies. */
const nothing = 1e-300;

/**
 * Limits of a count of `n` cases of which a share is expected, as a count: P(X ≤ lower) = P(X ≥ upper) = `tail`,
 * interpolated between neighbouring counts (Spiegelhalter 2005, appendix A.1.1, from both sides alike). A count beyond a
 * limit is never likelier than `tail`. An end that no count is beyond is 0 or n.
 */
export function binomialLimits(n: number, share: number, tail: number): CountLimits {
  if (share <= 0) return { lower: 0, upper: 0 };
  if (share >= 1) return { lower: n, upper: n };
  const end = (expected: number) => endBelow(Math.floor(n * expected), (x) => lowerTail(x, n, expected), tail);
  return { lower: end(share), upper: n - end(1 - share) };
}

/** The same of a count of events of which so many are expected; nothing expected has no upper limit but 0. */
export function poissonLimits(expected: number, tail: number): CountLimits {
  if (expected === 0) return { lower: 0, upper: 0 };
  const top = Math.ceil(expected);
  const far = top + Math.ceil(12 * Math.sqrt(expected) + 40);
  const above = firstWhere(top, far, (x) => poissonUpperTail(x, expected) <= tail);
  return {
    lower: endBelow(Math.floor(expected), (x) => poissonLowerTail(x, expected), tail),
    upper: above - between(poissonUpperTail(above, expected), poissonUpperTail(above - 1, expected), tail),
  };
}

/** The end below the middle of a distribution, by its lower tail at counts up to `middle`. */
function endBelow(middle: number, tailAt: (x: number) => number, tail: number): number {
  const first = firstWhere(0, middle, (x) => tailAt(x) > tail);
  if (first === 0) return 0;
  return first - 1 + between(tailAt(first - 1), tailAt(first), tail);
}

/** How far from the outer of two neighbouring counts a tail lies, as a share of the way to the inner one. */
function between(outer: number, inner: number, tail: number): number {
  return inner - outer < nothing ? 0 : Math.max(0, Math.min(1, (tail - outer) / (inner - outer)));
}
