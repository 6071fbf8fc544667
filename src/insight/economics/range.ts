import { refuse, type Refusal } from '../interval.ts';

/** A figure with the bounds it is believed to lie in: low ≤ base ≤ high. */
export interface FigureRange {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** What an author may write: one figure, or its low, base and high. */
export type Figure = number | FigureRange;

/** A range whose ends may have no value: never paid back, no return on nothing. */
export interface OpenRange {
  readonly low: number | null;
  readonly base: number | null;
  readonly high: number | null;
}

/** What an input must be: a share of a whole, money or a count that cannot be negative, or a share above 100 %. */
export type InputKind = 'share' | 'not-negative';

/** Reads a figure as a range, so that formulas have one kind of input. */
export function figureRange(figure: Figure): FigureRange {
  return typeof figure === 'number' ? { low: figure, base: figure, high: figure } : figure;
}

/** The first thing wrong with named inputs, as a refusal; null where all may be computed with. */
export function invalidInput(inputs: Readonly<Record<string, readonly [Figure, InputKind]>>): Refusal | null {
  for (const [name, [figure, kind]] of Object.entries(inputs)) {
    const { low, base, high } = figureRange(figure);
    if (![low, base, high].every(Number.isFinite)) return refuse('invalid-input', `${name} must be a number.`);
    if (!(low <= base && base <= high)) return refuse('invalid-input', `${name} needs low ≤ base ≤ high.`);
    if (low < 0) return refuse('invalid-input', `${name} cannot be negative.`);
    if (kind === 'share' && high > 1) return refuse('invalid-input', `${name} is a share between 0 and 1.`);
  }
  return null;
}

/**
 * Every combination of the ends of some ranges. A formula that is linear in each input by itself takes its least and
 * its greatest value at one of them, whichever way each input pushes: a high share of satisfied customers makes a low
 * cost, so the low cost is found there. Figures without a range add no combinations.
 */
export function cornersOf<Name extends string>(
  inputs: Readonly<Record<Name, Figure>>,
  names: readonly Name[],
): readonly Readonly<Record<Name, number>>[] {
  let corners = [baseOf(inputs, names)];
  for (const name of names) {
    const { low, high } = figureRange(inputs[name]);
    if (low < high) corners = corners.flatMap((corner) => [low, high].map((end) => ({ ...corner, [name]: end })));
  }
  return corners;
}

/** The base figure of every named input. */
export function baseOf<Name extends string>(
  inputs: Readonly<Record<Name, Figure>>,
  names: readonly Name[],
): Record<Name, number> {
  const entries = names.map((name) => [name, figureRange(inputs[name]).base] as const);
  return Object.fromEntries(entries) as Record<Name, number>;
}

/** Gathers each figure's least, base and greatest value; refuses what overflows. */
export function rangesOver<Name extends string>(
  base: Readonly<Record<Name, number>>,
  corners: readonly Readonly<Record<Name, number>>[],
): Readonly<Record<Name, FigureRange>> | Refusal {
  const least: Record<Name, number> = { ...base };
  const greatest: Record<Name, number> = { ...base };
  const names = Object.keys(base) as Name[];
  for (const corner of corners)
    for (const name of names) {
      least[name] = Math.min(least[name], corner[name]);
      greatest[name] = Math.max(greatest[name], corner[name]);
    }
  const entries = names.map((name) => [name, { low: least[name], base: base[name], high: greatest[name] }] as const);
  if (!entries.every(([, { low, high }]) => Number.isFinite(low) && Number.isFinite(high)))
    return refuse('too-large', 'The inputs are too large to compute with.');
  return Object.fromEntries(entries) as Record<Name, FigureRange>;
}
