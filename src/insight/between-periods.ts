import { nextPeriod } from '../model/period.ts';
import type { PeriodLength } from '../model/series.ts';
import { t95, tTwoSided } from './distributions.ts';
import { comparisonOrRefusal, isRefusal, refuse, type Comparison, type Refusal } from './interval.ts';
import { leastPeriods } from './least-periods.ts';
import { welchDf } from './sample.ts';

/** Above this memory the figures say too little of their own variation to be trusted with more. */
const mostMemory = 0.8;

/** Figures of one window that differ by less than this share of their size differ by rounding only. */
export const rounding = 1e-12;

/** One period of a window: its figure, and what it weighs there (its answers, cases or exposure; 1 for a total). */
export interface WeighedPeriod {
  readonly period: string;
  readonly value: number;
  readonly weight: number;
}

/** The scale on which two windows differ: a ratio compares logarithms and needs figures above zero. */
export type BetweenScale = Comparison['scale'];

/** What the periods' own differences say of two windows. */
export interface BetweenPeriods {
  readonly comparison: Comparison;
  /** Memory r from 0 to 0.8: how much a period resembles the one before it. */
  readonly memory: number;
  readonly df: number;
  /** How far a period typically lies from its window's figure: in the figure's unit, for a ratio as a share of it. */
  readonly spread: number;
  /** How many periods before and after say so. */
  readonly periods: { readonly before: number; readonly after: number };
  /** Half the 95 % interval of each window's own figure, on the scale: their squares add up to the comparison's. */
  readonly halves: { readonly before: number; readonly after: number };
}

/** The periods of two windows, in order of time, each once. */
export interface BothWindows {
  readonly before: readonly WeighedPeriod[];
  readonly after: readonly WeighedPeriod[];
}

interface Pooled {
  readonly value: number;
  /** Of the pooled figure, before memory. */
  readonly variance: number;
  /** e·k, so that windows of different length remember alike. */
  readonly residuals: readonly { readonly period: string; readonly residual: number }[];
  /** Σ(y − pooled)², unweighted. */
  readonly squares: number;
  /** As many periods of equal weight would know the figure as well: (Σw)²/Σw². */
  readonly effective: number;
}

/** Σwy/Σw with the variance k/(k − 1)·Σe² of its residuals e = w(y − pooled)/Σw; periods without weight are gaps. */
function pool(periods: readonly WeighedPeriod[], least: number): Pooled | Refusal {
  let k = 0;
  let total = 0;
  let size = 0;
  for (const { value: figure, weight } of periods)
    if (weight > 0) {
      k++;
      total += weight;
      size = Math.max(size, Math.abs(figure));
    }
  if (k < least) return refuse('too-few-periods', `A window needs ${least} periods.`);
  let value = 0;
  let shares = 0;
  for (const { value: figure, weight } of periods)
    if (weight > 0) {
      value += figure * (weight / total);
      shares += (weight / total) ** 2;
    }
  const residuals: { readonly period: string; readonly residual: number }[] = [];
  let variance = 0;
  let squares = 0;
  for (const { period, value: figure, weight } of periods)
    if (weight > 0) {
      const deviation = Math.abs(figure - value) <= rounding * size ? 0 : figure - value;
      const residual = deviation * ((k * weight) / total);
      residuals.push({ period, residual });
      variance += (residual / k) ** 2;
      squares += deviation ** 2;
    }
  variance *= k / (k - 1);
  if (!Number.isFinite(value) || !Number.isFinite(variance) || !Number.isFinite(squares))
    return refuse('too-large', 'The figures are too large to compute with.');
  return { value, variance, residuals, squares, effective: 1 / shares };
}

/**
 * Memory r: the lag-1 autocorrelation of all windows' residuals together, products of neighbouring periods of one
 * window over the sum of squares, with the correction for short series, held within 0 and 0.8. A gap ends a chain.
 * Residuals that are all zero have no memory. Each e counts k times, as otherwise a short window beside a long one
 * decides alone: of months with a memory of 0.5, 12 before and 4 after, 11.5 % were claimed that way, and 7 % this way.
 */
function memoryOf(windows: readonly Pooled['residuals'][], length: PeriodLength): number {
  let [products, squares, n] = [0, 0, 0];
  for (const residuals of windows) {
    let last: Pooled['residuals'][number] | undefined;
    for (const one of residuals) {
      n++;
      squares += one.residual ** 2;
      if (last && nextPeriod(last.period, length) === one.period) products += last.residual * one.residual;
      last = one;
    }
  }
  return squares === 0 ? 0 : memoryFrom(products / squares, n);
}

/** The autocorrelation of n residuals from which two means were taken, without its bias (Kendall 1954), within 0 and 0.8. */
export function memoryFrom(r: number, n: number): number {
  return Math.min(mostMemory, Math.max(0, r + (2 + 4 * Math.max(r, 0)) / n));
}

/**
 * After against before by how much the periods of each window differ among themselves, whatever made them differ: the
 * variance of both pooled figures times (1 + r)/(1 − r) for memory, with t on the Welch–Satterthwaite degrees of
 * freedom times (1 − r)/(1 + r), at least 1. On the scale of ratios each variance is divided by its figure's square
 * (the delta method). A window that does not vary leaves the degrees of freedom to the other; where neither does, the
 * comparison is refused.
 *
 * `compared` are the periods whose figures are held against each other, and `all` those that say how much figures vary
 * and remember: the same, or more of them where only some months of a window are compared. The variance is then the
 * window's, times its effective number of periods over that of those compared. Four months matched with four say so
 * little of their own variation, and less of their memory, that of changes of 30 % (months that differ by 8 %, 12 before
 * and 4 after) 69 to 81 % were seen by them alone, and 82 to 92 % so; of months with a memory of 0.5, 12 % were claimed,
 * and 6 % so.
 */
export function betweenPeriods(
  compared: BothWindows,
  length: PeriodLength,
  scale: BetweenScale = 'difference',
  all: BothWindows = compared,
): BetweenPeriods | Refusal {
  const [before, after] = [sideOf(compared.before, all.before, scale), sideOf(compared.after, all.after, scale)];
  if (isRefusal(before)) return before;
  if (isRefusal(after)) return after;
  if (scale === 'ratio' && !(before.value > 0 && after.value > 0))
    return refuse('not-positive', 'A ratio needs figures above zero on both sides.');
  const sides = [before, after];
  const varying = sides.filter(({ variance }) => variance > 0);
  if (varying.length === 0) return refuse('no-variation', 'No period differs from another of its window.');
  const memory = memoryOf(
    sides.map(({ residuals }) => residuals),
    length,
  );
  const inflation = (1 + memory) / (1 - memory);
  const df = Math.max(1, welchDf(varying) / inflation);
  const error = Math.sqrt(inflation * varying.reduce((sum, { variance }) => sum + variance, 0));
  const distance = scale === 'ratio' ? Math.log(after.value / before.value) : after.value - before.value;
  if (!Number.isFinite(df) || !Number.isFinite(distance / error))
    return refuse('too-large', 'The figures are too large to compute with.');
  const half = t95(df) * error;
  const shown = scale === 'ratio' ? Math.exp : (figure: number) => figure;
  const comparison = comparisonOrRefusal({
    method: 'between-periods',
    scale,
    value: shown(distance),
    lower: shown(distance - half),
    upper: shown(distance + half),
    p: tTwoSided(distance / error, df),
  });
  if (isRefusal(comparison)) return comparison;
  const spread = Math.sqrt(
    sides.reduce((sum, { squares }) => sum + squares, 0) / sides.reduce((sum, side) => sum + side.df, 0),
  );
  const periods = { before: before.residuals.length, after: after.residuals.length };
  const halfOf = ({ variance }: Side) => t95(df) * Math.sqrt(inflation * variance);
  return { comparison, memory, df, spread, periods, halves: { before: halfOf(before), after: halfOf(after) } };
}

interface Side extends Pick<Pooled, 'value' | 'variance' | 'squares' | 'residuals'> {
  readonly df: number;
}

/** One window: the figure of the periods compared, with the variance that all of them give it on the scale. */
function sideOf(
  compared: readonly WeighedPeriod[],
  all: readonly WeighedPeriod[],
  scale: BetweenScale,
): Side | Refusal {
  const own = pool(compared, leastPeriods);
  const whole = all === compared ? own : pool(all, leastPeriods);
  if (isRefusal(own)) return own;
  if (isRefusal(whole)) return whole;
  const unit = scale === 'ratio' ? whole.value ** 2 : 1;
  return {
    value: own.value,
    variance: (whole.variance / unit) * (whole.effective / own.effective),
    squares: whole.squares / unit,
    residuals: whole.residuals,
    df: whole.residuals.length - 1,
  };
}

/** One window's pooled figure with the interval that its own periods give it; refused where they do not vary. */
export function withinPeriods(
  periods: readonly WeighedPeriod[],
  length: PeriodLength,
): { readonly value: number; readonly lower: number; readonly upper: number } | Refusal {
  const pooled = pool(periods, 2);
  if (isRefusal(pooled)) return pooled;
  if (pooled.variance === 0) return refuse('no-variation', 'No period differs from another.');
  const memory = memoryOf([pooled.residuals], length);
  const inflation = (1 + memory) / (1 - memory);
  const df = Math.max(1, (pooled.residuals.length - 1) / inflation);
  const half = t95(df) * Math.sqrt(inflation * pooled.variance);
  return { value: pooled.value, lower: pooled.value - half, upper: pooled.value + half };
}
