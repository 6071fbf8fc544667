import type { Comparison } from './interval.ts';

/** Which of the two intervals stands beside a difference. */
export type IntervalKind = 'chance' | 'between-period';

/** The wider of two intervals of one scale, round a value. */
export function widerOf(
  chance: Comparison,
  between: Comparison,
  value: number | null,
): { readonly effect: Comparison; readonly interval: IntervalKind } {
  return widthOf(between) > widthOf(chance)
    ? { effect: { ...between, value }, interval: 'between-period' }
    : { effect: { ...chance, value }, interval: 'chance' };
}

function widthOf({ scale, lower, upper }: Comparison): number {
  if (lower === null || upper === null) return Infinity;
  return scale === 'ratio' ? Math.log(upper) - Math.log(lower) : upper - lower;
}
