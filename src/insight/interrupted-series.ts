import { inverse, Matrix } from 'ml-matrix';
import { memoryFrom } from './between-periods.ts';
import { t95, tTwoSided } from './distributions.ts';
import { comparisonOrRefusal, isRefusal, refuse, type Comparison, type Refusal } from './interval.ts';
import { once } from './once.ts';

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
  const k = firstAfter + 1;
  const [times, y]: [number[], number[]] = [[], []];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? null;
    if (value === null) continue;
    times.push(i + 1);
    y.push(value);
  }
  const before = times.filter((t) => t < k).length;
  const after = times.length - before;
  if (before < leastPeriodsEachSide || after < leastPeriodsEachSide)
    return refuse('too-few-periods', `A trend needs ${leastPeriodsEachSide} periods on each side of the change.`);
  const row = (t: number): Row => (t < k ? [1, t, 0, 0] : [1, t, 1, t - k]);
  const rows = times.map(row);
  const bread = times.length === values.length ? withoutGaps(rows, k) : inverseGram(rows);
  const b = along(bread, momentsOf(rows, y));
  const residuals = rows.map((one, i) => (y[i] ?? 0) - dot(one, b));
  const size = dot(y, y);
  const left = dot(residuals, residuals);
  if (!Number.isFinite(size)) return refuse('too-large', 'The figures are too large to compute with.');
  if (left <= size * rounding) return refuse('no-variation', 'The figures lie on two straight lines.');
  const df = times.length - 4;
  const chosenLag = Math.max(0, Math.min(lag ?? defaultLag(times.length), times.length - 1));
  const covariance = product(product(bread, meatOf(rows, residuals, chosenLag)), bread).map(
    (entry) => entry * (times.length / df),
  );
  const end = values.length;
  const at: Row = [0, 0, 1, end - k];
  const plain = Math.sqrt((left / df) * Math.max(0, dot(at, along(bread, at))));
  const effect = effectOf(b, covariance, at, df, { error: plain, memory: memoryOf(residuals, times) });
  if (isRefusal(effect)) return effect;
  const term = (i: number) =>
    once((): TrendTerm => {
      const spread = t95(df) * Math.sqrt(Math.max(0, covariance[i * 5] ?? 0));
      const value = b[i] ?? 0;
      const olsError = Math.sqrt((left / df) * (bread[i * 5] ?? 0));
      return { value, lower: value - spread, upper: value + spread, olsError };
    });
  const [intercept, trend, level, slopeChange] = [term(0), term(1), term(2), term(3)];
  const periods = once(() => values.map((_, i) => i + 1));
  const counterfactual = once(() =>
    periods()
      .filter((t) => t >= k)
      .map((t) => dot([1, t], b)),
  );
  const fitted = once(() => periods().map((t) => dot(row(t), b)));
  // A claim asks for the effect alone, its chart for the lines.
  return {
    get intercept() {
      return intercept();
    },
    get trend() {
      return trend();
    },
    get level() {
      return level();
    },
    get slopeChange() {
      return slopeChange();
    },
    effect,
    get counterfactual() {
      return counterfactual();
    },
    get fitted() {
      return fitted();
    },
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
  covariance: Square,
  at: Row,
  df: number,
  plain: { readonly error: number; readonly memory: number },
) {
  const value = dot(at, b);
  const robust = Math.sqrt(Math.max(0, dot(at, along(covariance, at))));
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
function memoryOf(residuals: readonly number[], times: readonly number[]): number {
  let products = 0;
  for (let i = 1; i < residuals.length; i++)
    if ((times[i] ?? 0) - (times[i - 1] ?? 0) === 1) products += (residuals[i] ?? 0) * (residuals[i - 1] ?? 0);
  return memoryFrom(products / dot(residuals, residuals), residuals.length);
}

/** What one period counts for each of the four coefficients: 1, t, D, (t − k)D. */
type Row = readonly [number, number, number, number];

/** Four rows of four, one after the other. */
type Square = Float64Array;

const inverses = new Map<string, Square>();

/** Remembered: without gaps it rests on nothing but the number of periods and where the change lies. */
function withoutGaps(rows: readonly Row[], k: number): Square {
  const key = `${rows.length} ${k}`;
  let found = inverses.get(key);
  if (!found) inverses.set(key, (found = inverseGram(rows)));
  return found;
}

function inverseGram(rows: readonly Row[]): Square {
  const gram = new Float64Array(16);
  for (const row of rows) addOuter(gram, row, row, 1);
  return Float64Array.from(inverse(Matrix.from1DArray(4, 4, gram)).to1DArray());
}

function momentsOf(rows: readonly Row[], y: readonly number[]): readonly number[] {
  const moments = [0, 0, 0, 0];
  for (let i = 0; i < rows.length; i++)
    for (let c = 0; c < 4; c++) moments[c] = (moments[c] ?? 0) + (rows[i]?.[c] ?? 0) * (y[i] ?? 0);
  return moments;
}

/** Σ over lags of Bartlett weight × products of residuals × outer products of their rows. */
function meatOf(rows: readonly Row[], residuals: readonly number[], lag: number): Square {
  const meat = new Float64Array(16);
  for (let l = 0; l <= lag; l++) {
    const weight = 1 - l / (lag + 1);
    for (let i = l; i < rows.length; i++) {
      const [one, other] = [rows[i], rows[i - l]];
      if (!one || !other) continue;
      const both = weight * (residuals[i] ?? 0) * (residuals[i - l] ?? 0);
      addOuter(meat, one, other, both);
      if (l > 0) addOuter(meat, other, one, both);
    }
  }
  return meat;
}

function addOuter(into: Square, left: Row, right: Row, weight: number): void {
  for (let r = 0; r < 4; r++) {
    const scaled = weight * (left[r] ?? 0);
    for (let c = 0; c < 4; c++) into[r * 4 + c] = (into[r * 4 + c] ?? 0) + scaled * (right[c] ?? 0);
  }
}

function product(a: Square, b: Square): Square {
  const result = new Float64Array(16);
  for (let r = 0; r < 4; r++)
    for (let c = 0; c < 4; c++) {
      let sum = 0;
      for (let i = 0; i < 4; i++) sum += (a[r * 4 + i] ?? 0) * (b[i * 4 + c] ?? 0);
      result[r * 4 + c] = sum;
    }
  return result;
}

function along(matrix: Square, vector: readonly number[]): readonly number[] {
  return [0, 4, 8, 12].map((from) => {
    let sum = 0;
    for (let c = 0; c < 4; c++) sum += (matrix[from + c] ?? 0) * (vector[c] ?? 0);
    return sum;
  });
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
