import type { MeasureKind, PointByKind } from '../../model/series.ts';
import { refuse, type Comparison, type Estimate, type Refusal } from '../interval.ts';

/** A window's level on the scale on which levels subtract (logarithms for a rate), with its sampling variance. */
export interface Level {
  readonly value: number;
  readonly variance: number;
  /** Degrees of freedom of the variance; null where it is normal. */
  readonly df: number | null;
}

/** All that a kind of measure must know; the claim grade, the charts and the property tests need nothing else. */
export interface Measure<Kind extends MeasureKind> {
  readonly kind: Kind;
  /** What `n` counts. */
  readonly counts: 'answers' | 'cases' | 'events' | 'periods';
  readonly scale: 'difference' | 'ratio';
  /** The level of all points of a window taken together, with its 95 % interval. */
  estimate(points: readonly PointByKind[Kind][]): Estimate | Refusal;
  /** After against before with the method that fits the kind. */
  compare(before: readonly PointByKind[Kind][], after: readonly PointByKind[Kind][]): Comparison | Refusal;
  /** The level for difference in differences. */
  level(points: readonly PointByKind[Kind][]): Level | Refusal;
  /** The number to plot for the points of one period; null where they give none. */
  pointValue(points: readonly PointByKind[Kind][]): number | null;
  /** How many answers, cases, events or periods the points hold. */
  nOf(points: readonly PointByKind[Kind][]): number;
  /** What one period weighs in its window: answers, cases, exposure; 1 for a total. */
  weight(points: readonly PointByKind[Kind][]): number;
  /** How many events a period's figure rests on, on its rarer side; null for kinds that count none. */
  readonly rarer: ((points: readonly PointByKind[Kind][]) => number) | null;
  /** Points that count `times` as much; durations, a row a case, stay as they are. */
  counted(points: readonly PointByKind[Kind][], times: number): readonly PointByKind[Kind][];
}

/** Keeps overflow out of every level: a number that is not finite becomes a refusal. */
export function levelOrRefusal(level: Level): Level | Refusal {
  return Number.isFinite(level.value) && Number.isFinite(level.variance)
    ? level
    : refuse('too-large', 'The figures are too large to compute with.');
}
