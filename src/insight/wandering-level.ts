import { rounding } from './between-periods.ts';

/** One period of a series: when, in periods from the first, its figure, and how well that is known: 1 is usual. */
export interface Sighting {
  readonly time: number;
  readonly value: number;
  readonly weight: number;
}

/** What is asked of a series beside the wandering of its level: a column for each cause, and what of each is wanted. */
export interface Causes {
  /** Figures of each cause, one a period; the first is constant. */
  readonly columns: readonly (readonly number[])[];
  /** How much of each cause's effect the answer holds. */
  readonly wanted: readonly number[];
}

/** One way to read a series: how much its level wanders, and what the causes made of it then. */
export interface Reading {
  /** The variance of one period's step of the level, as a multiple of that of a figure round its level. */
  readonly wander: number;
  /** The logarithm of its restricted likelihood, apart from what all readings share. */
  readonly likelihood: number;
  /** Of a figure of weight 1 round its level. */
  readonly variance: number;
  readonly df: number;
  readonly effect: number;
  readonly error: number;
}

/** All readings of a series, from the one that stays. */
export type LevelReadings = readonly [Reading, ...Reading[]];

/** How much a level may wander, beside not at all: powers of two from 1/256 to 256. Finer ones change no claim. */
const candidates = Array.from({ length: 17 }, (_, i) => 2 ** (i - 8));

/** Half the 90 % quantile of chi-square: what the likelihood of a one-sided 95 % bound lies below the best. */
const bound95 = 1.352772;

/**
 * Figures read as a level that may move at random from period to period, each figure off its level by chance, and causes
 * beside it (the local level model with interventions: Harvey 1989, *Forecasting, Structural Time Series Models and the
 * Kalman Filter*, 2.3 and 7.6), once for each candidate. The likelihood is the restricted one, which allows for the
 * causes; the effect is generalised least squares on n − causes degrees of freedom. A figure's variance round the level
 * goes with 1/weight, and is never less than rounding makes it; in a gap the level wanders on. Times must rise, there must be more figures than causes, and no
 * cause may follow from the others.
 */
export function levelReadings(series: readonly Sighting[], { columns, wanted }: Causes): LevelReadings {
  const df = series.length - columns.length;
  const origin = series[0]?.value ?? 0;
  const all = [...columns, series.map(({ value }) => value - origin)].map((column) => new Float64Array(column));
  const times = new Float64Array(series.map(({ time }) => time));
  const weights = new Float64Array(series.map(({ weight }) => weight));
  const least = (rounding * Math.max(...series.map(({ value }) => Math.abs(value)))) ** 2;
  // One room for all readings: each leaves no more than its figures.
  const news = all.map(({ length }) => new Float64Array(length));
  const filter = { gains: new Float64Array(times.length), sizes: new Float64Array(times.length) };
  const read = (wander: number): Reading => {
    const logVariance = setFilter(filter, times, weights, wander);
    for (let at = 0; at < all.length; at++) keepNews(filter, all[at] ?? times, news[at] ?? times);
    const fit = leastSquares(news, wanted);
    const variance = Math.max(fit.squares / df, least);
    const likelihood = -(df * Math.log(variance) + logVariance + fit.logDeterminant) / 2;
    return { wander, likelihood, variance, df, effect: fit.value, error: Math.sqrt(variance * fit.variance) };
  };
  return [read(0), ...candidates.map(read)];
}

/** The reading that makes the figures likeliest; of equals, the one that wanders least. */
export function likeliest([first, ...others]: LevelReadings): Reading {
  return others.reduce((best, reading) => (reading.likelihood > best.likelihood ? reading : best), first);
}

/** The readings that the figures do not rule out, each way at 95 %. */
export function plausible(readings: LevelReadings): readonly Reading[] {
  const best = likeliest(readings).likelihood;
  return readings.filter(({ likelihood }) => likelihood >= best - bound95);
}

/** The variance of a sum of figures (its shares must add up to nothing) by a reading, as a multiple of one figure's. */
export function varianceOf(series: readonly Sighting[], shares: readonly number[], { wander }: Reading): number {
  let [variance, rest] = [0, 0];
  for (let i = series.length - 1; i >= 0; i--) {
    const [share, weight] = [shares[i] ?? 0, series[i]?.weight ?? 1];
    rest += share;
    const since = (series[i]?.time ?? 0) - (series[i - 1]?.time ?? 0);
    variance += share ** 2 / weight + (i > 0 ? wander * since * rest ** 2 : 0);
  }
  return variance;
}

/** A Kalman filter: how much of each period's surprise the level takes up, and the surprise's standard deviation. */
interface Filter {
  readonly gains: Float64Array;
  readonly sizes: Float64Array;
}

/**
 * Sets the filter for a level that wanders so much, and gives the sum of the logarithms of the surprises' variances. The
 * variance of the first level may be anything, as the constant takes it up.
 */
function setFilter({ gains, sizes }: Filter, times: Float64Array, weights: Float64Array, wander: number): number {
  let variance = 1;
  let logVariance = 0;
  let last = times[0] ?? 0;
  for (let i = 0; i < times.length; i++) {
    const time = times[i] ?? 0;
    const weight = weights[i] ?? 1;
    variance += wander * (time - last);
    last = time;
    const total = variance + 1 / weight;
    gains[i] = variance / total;
    sizes[i] = Math.sqrt(total);
    variance /= weight * total;
    logVariance += Math.log(total);
  }
  return logVariance;
}

/** A column as the filter leaves it: what a period brings that those before it did not say, over its standard deviation. */
function keepNews({ gains, sizes }: Filter, column: Float64Array, news: Float64Array): void {
  let level = 0;
  for (let i = 0; i < news.length; i++) {
    const surprise = (column[i] ?? 0) - level;
    level += (gains[i] ?? 0) * surprise;
    news[i] = surprise / (sizes[i] ?? 1);
  }
}

/**
 * Least squares of the last column on those before it, by Gram–Schmidt: the wanted sum of coefficients, with its variance
 * as a multiple of a figure's. The columns are used up.
 */
function leastSquares(columns: readonly Float64Array[], wanted: readonly number[]) {
  const left = columns.at(-1) ?? new Float64Array();
  const shares: number[] = [];
  let value = 0;
  let variance = 0;
  let logDeterminant = 0;
  for (let j = 0; j < columns.length - 1; j++) {
    const column = columns[j] ?? left;
    let share = wanted[j] ?? 0;
    for (let i = 0; i < j; i++) share -= take(column, columns[i] ?? column) * (shares[i] ?? 0);
    const size = Math.sqrt(product(column, column));
    shares.push(share / size);
    for (let i = 0; i < column.length; i++) column[i] = (column[i] ?? 0) / size;
    logDeterminant += 2 * Math.log(size);
  }
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] ?? 0;
    value += take(left, columns[i] ?? left) * share;
    variance += share ** 2;
  }
  return { value, variance, squares: product(left, left), logDeterminant };
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Takes out of a column what goes along a basis, and gives how much that was. */
function take(column: Float64Array, basis: Float64Array): number {
  const along = product(column, basis);
  for (let i = 0; i < column.length; i++) column[i] = (column[i] ?? 0) - along * (basis[i] ?? 0);
  return along;
}
