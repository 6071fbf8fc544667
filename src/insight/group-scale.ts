import type { MeasureKind, PointByKind } from '../model/series.ts';
import { isRefusal, type Refusal } from './interval.ts';
import { meanLevel } from './measures/duration.ts';
import { measures } from './measures/index.ts';
import type { Level, Measure } from './measures/measure.ts';
import { midRankAmong } from './mid-ranks.ts';
import { meanOf } from './sample.ts';
import { valuesOf } from './sorted-cases.ts';

/** The scale of the measure itself, or one on which figures that move in proportion move alike. */
export type ScaleName = 'own' | 'proportion';

/** A scale on which the figures of two groups are subtracted. */
export interface GroupScale<Kind extends MeasureKind> {
  /** The figure of some cases on the scale. */
  figure(points: readonly PointByKind[Kind][]): number;
  /** The same with its sampling variance. */
  level(points: readonly PointByKind[Kind][]): Level | Refusal;
  /** Whether differences are logarithms, told as ratios. */
  readonly ratio: boolean;
}

type Cells<Kind extends MeasureKind> = readonly (readonly PointByKind[Kind][])[];

/**
 * The scale for a set of cells (periods or windows of both groups). The measure's own: points and units as they are,
 * rates as logarithms, durations as mid-ranks among all cases. In proportion: shares as log odds, means and totals as
 * logarithms. Half an event is added to every cell where any has none (Haldane 1956). Null where there is no such
 * scale, or where a figure is not above zero.
 */
export function groupScale<Kind extends MeasureKind>(
  kind: Kind,
  cells: Cells<Kind>,
  name: ScaleName,
): GroupScale<Kind> | null {
  const measure: Measure<Kind> = measures[kind];
  const scale = (adjusted: (points: readonly PointByKind[Kind][]) => readonly PointByKind[Kind][], ratio: boolean) => ({
    figure(points: readonly PointByKind[Kind][]) {
      const level = measure.level(adjusted(points));
      return isRefusal(level) ? (measure.pointValue(adjusted(points)) ?? NaN) : level.value;
    },
    level: (points: readonly PointByKind[Kind][]) => measure.level(adjusted(points)),
    ratio,
  });
  if (name === 'own') {
    if (kind === 'duration') return inRanks(cells as Cells<'duration'>) as unknown as GroupScale<Kind>;
    return kind === 'rate' ? scale(withHalf(cells as Cells<'rate'>) as never, true) : scale((points) => points, false);
  }
  if (!hasScale(kind, name)) return null;
  return kind === 'proportion'
    ? (inOdds(cells as Cells<'proportion'>) as unknown as GroupScale<Kind>)
    : inLogs(measure, cells);
}

/** Whether figures of a kind can be put on a scale at all: rates are in proportion already, scores and ranks never are. */
export function hasScale(kind: MeasureKind, name: ScaleName): boolean {
  return name === 'own' || kind === 'proportion' || kind === 'mean' || kind === 'amount';
}

/** Mid-ranks subtract by their mean; one case has no spread. */
function inRanks(cells: Cells<'duration'>): GroupScale<'duration'> {
  const rankOf = midRankAmong(valuesOf(cells.flat()).sort());
  const ranks = (points: readonly PointByKind['duration'][]) => valuesOf(points).map(rankOf);
  return {
    figure: (points) => meanOf(ranks(points)),
    level: (points) => meanLevel(ranks(points)),
    ratio: false,
  };
}

function withHalf(cells: Cells<'rate'>): (points: readonly PointByKind['rate'][]) => readonly PointByKind['rate'][] {
  const rare = cells.some((points) => points.every(({ events }) => events === 0));
  return ([first, ...rest]) =>
    first && rare ? [{ ...first, events: first.events + 0.5 }, ...rest] : first ? [first, ...rest] : [];
}

function inOdds(cells: Cells<'proportion'>): GroupScale<'proportion'> {
  const counts = (points: readonly PointByKind['proportion'][]) => {
    const met = points.reduce((sum, { numerator }) => sum + numerator, 0);
    return { met, not: points.reduce((sum, { denominator }) => sum + denominator, 0) - met };
  };
  const half = cells.map(counts).some(({ met, not }) => met === 0 || not === 0) ? 0.5 : 0;
  const level = (points: readonly PointByKind['proportion'][]) => {
    const { met, not } = counts(points);
    return {
      value: Math.log((met + half) / (not + half)),
      variance: 1 / (met + half) + 1 / (not + half),
      df: null,
    };
  };
  return { figure: (points) => level(points).value, level, ratio: true };
}

function inLogs<Kind extends MeasureKind>(measure: Measure<Kind>, cells: Cells<Kind>): GroupScale<Kind> | null {
  const figures = cells.map((points) => measure.pointValue(points));
  if (!figures.every((figure) => figure !== null && figure > 0)) return null;
  return {
    figure: (points) => Math.log(measure.pointValue(points) ?? NaN),
    level(points) {
      const level = measure.level(points);
      if (isRefusal(level)) return level;
      return { value: Math.log(level.value), variance: level.variance / level.value ** 2, df: level.df };
    },
    ratio: true,
  };
}
