/** From so many units on, how much units differ anyway can be told from chance. */
export const enoughUnits = 10;

/** One unit's distance from the whole and the standard error that chance gives it, in the figure's unit. */
export interface UnitDeviation {
  readonly deviation: number;
  readonly error: number;
}

/** The share of the most distant units on each side that are drawn in, so that one outlier does not widen its own limits. */
const winsorised = 0.1;

/**
 * How much units differ among themselves beyond chance, as a standard deviation τ in the figure's unit: the additive
 * model of Spiegelhalter (2005) with the estimator of DerSimonian and Laird, τ² = (k·φ − (k − 1)) / (Σw − Σw²/Σw) with
 * w = 1/error² and φ the mean square of the k standardised deviations, a tenth of them drawn in on each side. Zero
 * where chance explains all; null with fewer than ten units, which say too little of it.
 */
export function betweenUnits(units: readonly UnitDeviation[]): number | null {
  const told = units.filter(({ error }) => error > 0);
  const k = told.length;
  if (k < enoughUnits) return null;
  const phi = drawnIn(told.map(({ deviation, error }) => deviation / error)).reduce((sum, z) => sum + z ** 2, 0) / k;
  const weights = told.map(({ error }) => 1 / error ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  return Math.sqrt(Math.max(0, (k * phi - (k - 1)) / (total - squares / total)));
}

/** The tenth of values on each side that are furthest take the value of the next. */
function drawnIn(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const out = Math.floor(winsorised * values.length);
  const [low, high] = [sorted[out] ?? 0, sorted[sorted.length - 1 - out] ?? 0];
  return values.map((value) => Math.min(high, Math.max(low, value)));
}
