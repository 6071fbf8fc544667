import { inverse, Matrix } from 'ml-matrix';
import { memoryFrom } from './between-periods.ts';
import { t95, tTwoSided } from './distributions.ts';
import { comparisonOrRefusal, isRefusal, refuse, type Comparison, type Refusal } from './interval.ts';

/** Fewer periods on either side of the change than this, and no trend can be told from chance. */
export const leastPeriodsEachSide = 8;

/** Residuals this small beside the figures are rounding, not variation. */
const rounding = 1e-20;

/** One coefficient with its 95 % interval by Newey–West errors, and the plain least-squares error beside it. */
interface TrendTerm {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly olsError: number;
}

export interface InterruptedSeries {
  /** Level at t = 0 of the trend before the change. */
  readonly intercept: TrendTerm;
  /** Slope before the change, a period. */
  readonly trend: TrendTerm;
  /** Jump at the first period after the change. */
  readonly level: TrendTerm;
  /** Slope after less slope before, a period. */
  readonly slopeChange: TrendTerm;
  /** b₂ + b₃(T − k): how far the last period lies from where the old trend would have led. */
  readonly effect: Comparison;
  /** Where the old trend would have led, for each period from the change on. */
  readonly counterfactual: readonly number[];
  /** The fitted line of every period, gaps included. */
  readonly fitted: readonly number[];
  readonly lag: number;
  /** Figures before and from the change on. */
  readonly before: number;
  readonly after: number;
}

/** The usual Newey–West lag, ⌊4(T/100)^(2/9)⌋ and at least 1. */
export function defaultLag(periods: number): number {
  return Math.max(1, Math.floor(4 * (periods / 100) ** (2 / 9)));
}

/**
 * Segmented regression y = b₀ + b₁t + b₂D + b₃(t − k)D with t = 1 … T and D = 1 from period k, the first after the
 * change (`firstAfter`, an index from 0). Errors are Newey–West's with Bartlett weights, without prewhitening, times
 * T/(T − 4); quantiles are t's on T − 4 degrees of freedom (Newey and West 1987; Wagner et al. 2002). A gap (null) is
 * left out and time goes on; neighbours for the lag are then the figures next to each other.
 * Refused with fewer than 8 figures on either side, or where the lines fit perfectly and leave no variation.
 */
export function interruptedSeries(
  values: readonly (number | null)[],
  firstAfter: number,
  lag?: number,
): InterruptedSeries | Refusal {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ t: i + 1, value }]));
  const k = firstAfter + 1;
  const before = known.filter(({ t }) => t < k).length;
  const after = known.length - before;
  if (before < leastPeriodsEachSide || after < leastPeriodsEachSide)
    return refuse('too-few-periods', `A trend needs ${leastPeriodsEachSide} periods on each side of the change.`);
  const row = (t: number) => (t < k ? [1, t, 0, 0] : [1, t, 1, t - k]);
  const rows = known.map(({ t }) => row(t));
  const y = known.map(({ value }) => value);
  const gramInverse = inverse(new Matrix(gramOf(rows))).to2DArray();
  const b = times(
    gramInverse,
    [0, 1, 2, 3].map((c) =>
      dot(
        rows.map((r) => r[c] ?? 0),
        y,
      ),
    ),
  );
  const residuals = rows.map((r, i) => (y[i] ?? 0) - dot(r, b));
  const size = dot(y, y);
  const left = dot(residuals, residuals);
  if (!Number.isFinite(size)) return refuse('too-large', 'The figures are too large to compute with.');
  if (left <= size * rounding) return refuse('no-variation', 'The figures lie on two straight lines.');
  const df = known.length - 4;
  const chosenLag = Math.max(0, Math.min(lag ?? defaultLag(known.length), known.length - 1));
  const bread = new Matrix(gramInverse);
  const meat = new Matrix(meatOf(rows, residuals, chosenLag));
  const covariance = bread
    .mmul(meat)
    .mmul(bread)
    .mul(known.length / df)
    .to2DArray();
  const end = values.length;
  const at = [0, 0, 1, end - k];
  const plain = Math.sqrt((left / df) * Math.max(0, dot(at, times(gramInverse, at))));
  const effect = effectOf(b, covariance, at, df, { error: plain, memory: memoryOf(residuals, known) });
  if (isRefusal(effect)) return effect;
  const term = (i: number): TrendTerm => {
    const spread = t95(df) * Math.sqrt(Math.max(0, covariance[i]?.[i] ?? 0));
    const value = b[i] ?? 0;
    const olsError = Math.sqrt((left / df) * (gramInverse[i]?.[i] ?? 0));
    return { value, lower: value - spread, upper: value + spread, olsError };
  };
  const periods = values.map((_, i) => i + 1);
  return {
    intercept: term(0),
    trend: term(1),
    level: term(2),
    slopeChange: term(3),
    effect,
    counterfactual: periods.filter((t) => t >= k).map((t) => dot([1, t], b)),
    fitted: periods.map((t) => dot(row(t), b)),
    lag: chosenLag,
    before,
    after,
  };
}

/**
 * The effect with the wider of two intervals: Newey–West's, and that of plain least squares times (1 + r)/(1 − r) for
 * memory as between periods. The first alone is too narrow for series of two or three years: of trends that simply went
 * on, 7 to 12 % seemed to have been left.
 */
function effectOf(
  b: readonly number[],
  covariance: readonly (readonly number[])[],
  at: readonly number[],
  df: number,
  plain: { readonly error: number; readonly memory: number },
) {
  const value = dot(at, b);
  const robust = Math.sqrt(Math.max(0, dot(at, times(covariance, at))));
  const inflation = (1 + plain.memory) / (1 - plain.memory);
  const [wide] = [
    { error: robust, df },
    { error: plain.error * Math.sqrt(inflation), df: Math.max(1, df / inflation) },
  ].sort((one, other) => t95(other.df) * other.error - t95(one.df) * one.error);
  if (!wide || wide.error === 0) return refuse('no-variation', 'The figures leave no variation to judge by.');
  const spread = t95(wide.df) * wide.error;
  return comparisonOrRefusal({
    method: 'interrupted-series',
    scale: 'difference',
    value,
    lower: value - spread,
    upper: value + spread,
    p: tTwoSided(value / wide.error, wide.df),
  });
}

/** Memory of the residuals of neighbouring periods, as between periods. */
function memoryOf(residuals: readonly number[], known: readonly { readonly t: number }[]): number {
  const products = residuals.reduce((sum, residual, i) => {
    const neighbours = i > 0 && (known[i]?.t ?? 0) - (known[i - 1]?.t ?? 0) === 1;
    return neighbours ? sum + residual * (residuals[i - 1] ?? 0) : sum;
  }, 0);
  return memoryFrom(products / dot(residuals, residuals), residuals.length);
}

function gramOf(rows: readonly (readonly number[])[]): number[][] {
  const gram = zeros();
  for (const row of rows) addOuter(gram, row, row, 1);
  return gram;
}

/** Σ over lags of Bartlett weight × products of residuals × outer products of their rows. */
function meatOf(rows: readonly (readonly number[])[], residuals: readonly number[], lag: number): number[][] {
  const meat = zeros();
  for (let l = 0; l <= lag; l++) {
    const weight = 1 - l / (lag + 1);
    for (let i = l; i < rows.length; i++) {
      const product = weight * (residuals[i] ?? 0) * (residuals[i - l] ?? 0);
      addOuter(meat, rows[i] ?? [], rows[i - l] ?? [], product);
      if (l > 0) addOuter(meat, rows[i - l] ?? [], rows[i] ?? [], product);
    }
  }
  return meat;
}

function zeros(): number[][] {
  return Array.from({ length: 4 }, () => [0, 0, 0, 0]);
}

function addOuter(into: readonly number[][], left: readonly number[], right: readonly number[], weight: number): void {
  into.forEach((row, r) => {
    const scaled = weight * (left[r] ?? 0);
    for (let c = 0; c < 4; c++) row[c] = (row[c] ?? 0) + scaled * (right[c] ?? 0);
  });
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
