/** Why a figure cannot be given; each code has its wording elsewhere, in the words of the report's language. */
export type ReasonCode =
  | 'no-data'
  | 'invalid-figures'
  | 'too-few'
  | 'too-few-periods'
  | 'no-variation'
  | 'no-events'
  | 'not-positive'
  | 'no-interval'
  | 'too-large'
  | 'invalid-input';

/** A figure that is withheld, so that a reader meets a reason and never a NaN. */
export interface Refusal {
  readonly refused: true;
  readonly reason: ReasonCode;
  /** One plain English sentence for logs and tests. */
  readonly message: string;
}

/** An estimate with its 95 % interval; the ends are null where the data give no interval. */
export interface Estimate {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** What was counted: answers, cases, events or periods, by measure. */
  readonly n: number;
}

/** How a difference was computed, named so that pages and tests can say which. */
export type MethodId =
  | 'newcombe'
  | 'adjusted-wald'
  | 'welch'
  | 'conditional-binomial'
  | 'hodges-lehmann-exact'
  | 'hodges-lehmann-normal'
  | 'geometric-mean-ratio'
  | 'between-periods'
  | 'level-that-wanders'
  | 'interrupted-series'
  | 'difference-in-differences';

/** After against before: a difference (none is 0) or a ratio (none is 1), with its 95 % interval. */
export interface Comparison {
  readonly method: MethodId;
  readonly scale: 'difference' | 'ratio';
  /** Null only for a ratio to a before of zero, which has no finite value. */
  readonly value: number | null;
  /** Null where the interval has no finite lower end. */
  readonly lower: number | null;
  /** Null where the interval has no finite upper end. */
  readonly upper: number | null;
  /** Two-sided, of the hypothesis that nothing changed; null where the method has none. */
  readonly p: number | null;
  /** Whether the interval leaves out "no change". */
  readonly excludesNone: boolean;
}

/** Makes a refusal; the only place where one is put together. */
export function refuse(reason: ReasonCode, message: string): Refusal {
  return { refused: true, reason, message };
}

/** Tells a refusal from a result, for callers that must handle both. */
export function isRefusal(result: object): result is Refusal {
  return 'refused' in result && result.refused === true;
}

/** Keeps overflow out of every estimate: a number that is not finite becomes a refusal. */
export function estimateOrRefusal(estimate: Estimate): Estimate | Refusal {
  const parts = [estimate.value, estimate.lower ?? 0, estimate.upper ?? 0, estimate.n];
  return parts.every(Number.isFinite) ? estimate : refuse('too-large', 'The figures are too large to compute with.');
}

/** Completes a comparison with what its interval excludes, and refuses what is not finite. */
export function comparisonOrRefusal(parts: Omit<Comparison, 'excludesNone'>): Comparison | Refusal {
  const figures = [parts.value, parts.lower, parts.upper, parts.p].filter((figure) => figure !== null);
  if (!figures.every(Number.isFinite)) return refuse('too-large', 'The figures are too large to compute with.');
  const none = parts.scale === 'ratio' ? 1 : 0;
  const excludesNone = (parts.lower !== null && parts.lower > none) || (parts.upper !== null && parts.upper < none);
  return { ...parts, excludesNone };
}

/** The side of "none" on which a comparison lies: 1 up, −1 down, 0 neither. */
export function directionOf(comparison: Comparison): -1 | 0 | 1 {
  const none = comparison.scale === 'ratio' ? 1 : 0;
  if (comparison.value === null) return 1;
  if (comparison.value > none) return 1;
  return comparison.value < none ? -1 : 0;
}

/** The side of "none" on which the whole interval lies: 1 above, −1 below, 0 where it holds none. */
export function excludedSide({ scale, lower, upper }: Comparison): -1 | 0 | 1 {
  const none = scale === 'ratio' ? 1 : 0;
  if (lower !== null && lower > none) return 1;
  return upper !== null && upper < none ? -1 : 0;
}
