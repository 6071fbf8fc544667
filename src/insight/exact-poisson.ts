import { deviance, stirlingError } from './exact-binomial.ts';

/** Probability of exactly `x` events where `mean` are expected, by Loader's saddle point (Loader 2000). */
export function poissonProbability(x: number, mean: number): number {
  if (x < 0) return 0;
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/** P(X ≤ x) for x at or below the mean, summed downwards until terms no longer count. */
export function poissonLowerTail(x: number, mean: number): number {
  let term = poissonProbability(x, mean);
  let sum = term;
  for (let i = x; i > 0 && term > sum * 1e-17; i--) {
    term *= i / mean;
    sum += term;
  }
  return Math.min(1, sum);
}

/** P(X ≥ x) for x at or above the mean, summed upwards. */
export function poissonUpperTail(x: number, mean: number): number {
  let term = poissonProbability(x, mean);
  let sum = term;
  for (let i = x + 1; term > sum * 1e-17; i++) {
    term *= mean / i;
    sum += term;
  }
  return Math.min(1, sum);
}
