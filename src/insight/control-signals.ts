/** What a control chart can say of a point; high and rising on one side, low and falling on the other. */
export type Signal =
  | 'above-limits'
  | 'below-limits'
  | 'seven-rising'
  | 'seven-falling'
  | 'two-of-three-high'
  | 'two-of-three-low'
  | 'seven-above'
  | 'seven-below';

/** The lines of one segment of a chart; `spread` is the mean moving range. */
export interface Limits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly spread: number;
}

/** Two thirds of the way to the limits, in mean moving ranges. */
const outerThird = (2 * 2.66) / 3;

const run = 7;

/** What a signal rests on, apart from its direction. */
export type SignalRule = 'outside' | 'trend' | 'two-of-three' | 'run';

/** The rule behind each signal: where a baseline breaks one by itself, that rule proves nothing later. */
export const signalRule: { readonly [S in Signal]: SignalRule } = {
  'above-limits': 'outside',
  'below-limits': 'outside',
  'seven-rising': 'trend',
  'seven-falling': 'trend',
  'two-of-three-high': 'two-of-three',
  'two-of-three-low': 'two-of-three',
  'seven-above': 'run',
  'seven-below': 'run',
};

/** The direction in which each signal points. */
export const signalDirection: { readonly [S in Signal]: 1 | -1 } = {
  'above-limits': 1,
  'below-limits': -1,
  'seven-rising': 1,
  'seven-falling': -1,
  'two-of-three-high': 1,
  'two-of-three-low': -1,
  'seven-above': 1,
  'seven-below': -1,
};

/**
 * The rules each figure is part of, weightiest first. A point outside the limits does not count as one of "two of
 * three"; a run is marked over its whole length, not only where it is complete; a figure on the mean is on no side.
 * Source: NHS England, "Making Data Count"; rules and their order as the NHS-R community publishes them.
 */
export function signalsOf(values: readonly number[], limits: Limits): readonly (readonly Signal[])[] {
  const sides = values.map((value) => Math.sign(value - limits.mean));
  const outside = values.map((value) => value > limits.upper || value < limits.lower);
  const near = values.map((value, i) => !outside[i] && Math.abs(value - limits.mean) > outerThird * limits.spread);
  const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] ?? value)));
  const trend = trendOf(steps, values.length);
  const oneSide = coveredByRuns(sides, run, (window) => window.every((side) => side !== 0 && side === window[0]));
  const thirds = coveredByRuns(
    sides,
    3,
    (window, at) => Math.abs(sum(window)) === 3 && near.slice(at, at + 3).filter(Boolean).length >= 2,
  );
  return values.map((_, i) => {
    const high = (sides[i] ?? 0) > 0;
    const found: Signal[] = [];
    if (outside[i]) found.push(high ? 'above-limits' : 'below-limits');
    if (trend[i]) found.push(trend[i] === 1 ? 'seven-rising' : 'seven-falling');
    if (thirds[i] && near[i]) found.push(high ? 'two-of-three-high' : 'two-of-three-low');
    if (oneSide[i]) found.push(high ? 'seven-above' : 'seven-below');
    return found;
  });
}

/** Marks each position that some window of `size` covers for which `holds` is true. */
function coveredByRuns(
  items: readonly number[],
  size: number,
  holds: (window: readonly number[], at: number) => boolean,
): readonly boolean[] {
  const covered = items.map(() => false);
  for (let at = 0; at + size <= items.length; at++)
    if (holds(items.slice(at, at + size), at)) covered.fill(true, at, at + size);
  return covered;
}

/** 1 where a figure is part of seven rising, −1 of seven falling; a turning point belongs to the run that follows. */
function trendOf(steps: readonly number[], length: number): readonly number[] {
  const part = Array.from({ length }, () => 0);
  for (let at = 0; at + run - 1 <= steps.length; at++) {
    const window = steps.slice(at, at + run - 1);
    if (window[0] !== 0 && window.every((step) => step === window[0])) part.fill(window[0] ?? 0, at, at + run);
  }
  return part;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
