import { betaQuantile, normalTwoSided, tail, z95 } from './distributions.ts';

/** Both counts above this make the normal approximation exact to eight digits, and the exact route slow. */
const largeCount = 1e8;

/** Two outcomes are called equally likely within this factor, as R's binom.test does. */
const likelihoodSlack = 1 + 1e-7;

/** Correction of Stirling's formula: ln(n!) − (n+½)ln n + n − ½ln 2π (Loader 2000). */
export function stirlingError(n: number): number {
  if (n === 0) return 0;
  if (n <= 15) {
    let factorial = 1;
    for (let i = 2; i <= n; i++) factorial *= i;
    return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
  }
  const n2 = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / n2) / n2) / n2) / n2) / n;
}

/** Deviance x·ln(x/m) + m − x, by series where x and m are close (Loader 2000). */
export function deviance(x: number, m: number): number {
  if (x === 0) return m;
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const ratio = (x - m) / (x + m);
  let sum = (x - m) * ratio;
  let power = 2 * x * ratio;
  for (let j = 1; j < 1000; j++) {
    power *= ratio * ratio;
    const next = sum + power / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** Probability of exactly `x` successes in `n` trials, by Loader's saddle point, so that millions lose no digits. */
function binomialProbability(x: number, n: number, share: number): number {
  if (x < 0 || x > n) return 0;
  if (share === 0) return x === 0 ? 1 : 0;
  if (share === 1) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-share));
  if (x === n) return Math.exp(n * Math.log(share));
  const exponent =
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(n - x) -
    deviance(x, n * share) -
    deviance(n - x, n * (1 - share));
  return Math.exp(exponent) / Math.sqrt(2 * Math.PI * x * (1 - x / n));
}

/** P(X ≤ x) for x at or below the mode, summed downwards until terms no longer count. */
export function lowerTail(x: number, n: number, share: number): number {
  let term = binomialProbability(x, n, share);
  let sum = term;
  for (let i = x; i > 0 && term > sum * 1e-17; i--) {
    term *= (i / (n - i + 1)) * ((1 - share) / share);
    sum += term;
  }
  return Math.min(1, sum);
}

/** P(X ≥ x) for x at or above the mode, by symmetry. */
function upperTail(x: number, n: number, share: number): number {
  let term = binomialProbability(x, n, share);
  let sum = term;
  for (let i = x; i < n && term > sum * 1e-17; i++) {
    term *= ((n - i) / (i + 1)) * (share / (1 - share));
    sum += term;
  }
  return Math.min(1, sum);
}

/** First integer in [from, to] for which `holds` is true, given that it stays true after; to + 1 where none does. */
export function firstWhere(from: number, to: number, holds: (i: number) => boolean): number {
  let low = from;
  let high = to + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Exact two-sided binomial test of `x` successes in `n` trials against `share`: the probability of all outcomes that
 * are no likelier than the one seen, as R's `binom.test` computes it. Both counts above 1e8: normal approximation.
 */
export function binomialTest(x: number, n: number, share: number): number {
  const expected = n * share;
  if (x === expected) return 1;
  if (Math.min(x, n - x) > largeCount) return normalTwoSided((x - expected) / Math.sqrt(expected * (1 - share)));
  const bound = binomialProbability(x, n, share) * likelihoodSlack;
  if (x < expected) {
    const mirror = firstWhere(Math.ceil(expected), n, (i) => binomialProbability(i, n, share) <= bound);
    return Math.min(1, lowerTail(x, n, share) + (mirror > n ? 0 : upperTail(mirror, n, share)));
  }
  const last = Math.floor(expected);
  const steps = firstWhere(0, last, (i) => binomialProbability(last - i, n, share) <= bound);
  return Math.min(1, upperTail(x, n, share) + (steps > last ? 0 : lowerTail(last - steps, n, share)));
}

/**
 * Clopper–Pearson 95 % limits for the odds of `x` successes to `n − x` failures; the upper is null without failures.
 * Each end takes success and failure from two reflected beta quantiles, so that shares near 1 lose no digits.
 * Both counts above 1e8: normal limits of the log odds.
 */
export function oddsLimits(x: number, n: number): { readonly lower: number; readonly upper: number | null } {
  const rest = n - x;
  if (Math.min(x, rest) > largeCount) {
    const spread = Math.exp(z95 * Math.sqrt(1 / x + 1 / rest));
    return { lower: x / rest / spread, upper: (x / rest) * spread };
  }
  const lower = x === 0 ? 0 : betaQuantile(tail, x, rest + 1) / betaQuantile(1 - tail, rest + 1, x);
  const upper = rest === 0 ? null : betaQuantile(1 - tail, x + 1, rest) / betaQuantile(tail, rest, x + 1);
  return { lower, upper };
}
