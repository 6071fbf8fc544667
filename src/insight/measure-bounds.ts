import type { MeasureKind } from '../model/series.ts';

/** The least and the most that a figure of a kind can be, in the unit of its series; where nothing is said, any number. */
const bounds: { readonly [Kind in MeasureKind]?: readonly [least: number, most: number] } = {
  proportion: [0, 1],
  nps: [-100, 100],
  rate: [0, Number.POSITIVE_INFINITY],
  duration: [0, Number.POSITIVE_INFINITY],
};

/** Whether a figure of a kind can be that, in the unit of its series. */
export function isPossible(kind: MeasureKind, value: number): boolean {
  return nearestPossible(kind, value) === value;
}

/** The figure that a kind can be which lies nearest, in the unit of its series times `factor`. */
export function nearestPossible(kind: MeasureKind, value: number, factor = 1): number {
  const [least = -Infinity, most = Infinity] = bounds[kind] ?? [];
  return Math.max(least * factor, Math.min(most * factor, value));
}

/**
 * The limits of a control chart as far as a figure of its kind can reach them: a mean and its moving ranges know nothing of
 * that. They are in the unit of the series times `factor`.
 */
export function possibleLimits(
  kind: MeasureKind,
  { mean, lower, upper }: Readonly<Record<'mean' | 'lower' | 'upper', number>>,
  factor = 1,
): { readonly mean: number; readonly lower: number; readonly upper: number } {
  return { mean, lower: nearestPossible(kind, lower, factor), upper: nearestPossible(kind, upper, factor) };
}
