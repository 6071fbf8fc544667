import type { Comparison } from './interval.ts';

/** A chance as a share, with its 95 % interval. */
export interface Likelihood {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** The chance that a case after is longer than one before: half more than the difference of their mid-ranks. */
export function chanceOfLonger({ value, lower, upper }: Comparison): Likelihood {
  const share = (difference: number | null) => Math.min(1, Math.max(0, 0.5 + (difference ?? 0)));
  return { value: share(value), lower: share(lower), upper: share(upper) };
}
