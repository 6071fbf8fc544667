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
  const trend = values.map(() => 0);
  // A turning point belongs to the run that follows.
  for (const { from, to, side } of runsOf(steps, run - 1)) trend.fill(side, from, to + 1);
  const oneSide = values.map(() => false);
  for (const { from, to } of runsOf(sides, run)) oneSide.fill(true, from, to);
  const thirds = twoOfThree(sides, near);
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

/** Neighbours that all point to one side, as many as are asked for or more. */
function runsOf(sides: readonly number[], least: number) {
  const runs: { readonly from: number; readonly to: number; readonly side: number }[] = [];
  for (let from = 0, to = 1; from < sides.length; from = to++) {
    const side = sides[from] ?? 0;
    while (to < sides.length && sides[to] === side) to++;
    if (side !== 0 && to - from >= least) runs.push({ from, to, side });
  }
  return runs;
}

/** Marks each position that some three neighbours on one side cover of which two or more are near the limits. */
function twoOfThree(sides: readonly number[], near: readonly boolean[]): readonly boolean[] {
  const covered = sides.map(() => false);
  for (let at = 0; at + 3 <= sides.length; at++) {
    const side = sides[at];
    if (side === 0 || sides[at + 1] !== side || sides[at + 2] !== side) continue;
    if (Number(near[at]) + Number(near[at + 1]) + Number(near[at + 2]) >= 2) covered.fill(true, at, at + 3);
  }
  return covered;
}
