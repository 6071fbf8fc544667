import { t95, tTwoSided } from './distributions.ts';
import { comparisonOrRefusal, refuse, type Comparison, type Estimate, type Refusal } from './interval.ts';

/** What a set of single values is known by: how many, their mean and their standard deviation (null for one value). */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  readonly sd: number | null;
}

/** The sample that single values make; the mean takes a second pass so that equal values have exactly no spread. */
export function sampleOf(values: readonly number[] | Float64Array): Sample {
  const mean = meanOf(values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += ((values[i] ?? 0) - mean) ** 2;
  return { n: values.length, mean, sd: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : null };
}

/** Mean with a correcting second pass; 0 for no values. Gone through by place, as an iterator makes an object of each value. */
export function meanOf(values: readonly number[] | Float64Array): number {
  if (values.length === 0) return 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  const first = sum / values.length;
  let rest = 0;
  for (let i = 0; i < values.length; i++) rest += (values[i] ?? 0) - first;
  return first + rest / values.length;
}

/** Mean with its t interval; one value has no interval. */
export function meanEstimate({ n, mean, sd }: Sample): Estimate {
  if (sd === null) return { value: mean, lower: null, upper: null, n };
  const spread = t95(n - 1) * (sd / Math.sqrt(n));
  return { value: mean, lower: mean - spread, upper: mean + spread, n };
}

/** Welch's t for two means, each with its own variance; refused without two values a side or without any spread. */
export function welch(before: Sample, after: Sample): Comparison | Refusal {
  if (before.sd === null || after.sd === null) return refuse('too-few', 'Each side needs at least two values.');
  const [b, a] = [before.sd ** 2 / before.n, after.sd ** 2 / after.n];
  const error = Math.sqrt(a + b);
  if (error === 0) return refuse('no-variation', 'Neither side varies, so nothing says how sure the difference is.');
  const value = after.mean - before.mean;
  const df = welchDf([
    { variance: a, df: after.n - 1 },
    { variance: b, df: before.n - 1 },
  ]);
  const spread = t95(df) * error;
  const [lower, upper] = [value - spread, value + spread];
  return comparisonOrRefusal({
    method: 'welch',
    scale: 'difference',
    value,
    lower,
    upper,
    p: tTwoSided(value / error, df),
  });
}

/** Welch–Satterthwaite degrees of freedom of a sum of variances, by shares so that tiny variances do not underflow. */
export function welchDf(parts: readonly { readonly variance: number; readonly df: number }[]): number {
  const total = parts.reduce((sum, part) => sum + part.variance, 0);
  return 1 / parts.reduce((sum, part) => sum + (part.variance / total) ** 2 / part.df, 0);
}
