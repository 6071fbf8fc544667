/** How a metric is measured; it decides the columns of its CSV and the statistics that fit it. */
export type MeasureKind = 'proportion' | 'nps' | 'mean' | 'rate' | 'duration' | 'amount';

/** The length of one period of a series. */
export type PeriodLength = 'day' | 'week' | 'month' | 'quarter';

/** One row of a series; `period` is the ISO date of the period's first day. */
interface Row {
  readonly period: string;
}

export interface ProportionPoint extends Row {
  readonly numerator: number;
  readonly denominator: number;
}

export interface NpsPoint extends Row {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

export interface MeanPoint extends Row {
  readonly n: number;
  readonly mean: number;
  /** Standard deviation of the `n` single values, never of the mean. */
  readonly sd: number;
}

export interface RatePoint extends Row {
  readonly events: number;
  readonly exposure: number;
}

/** One case, so a period has as many points as it had cases. */
export interface DurationPoint extends Row {
  readonly value: number;
}

export interface AmountPoint extends Row {
  readonly value: number;
}

export interface PointByKind {
  readonly proportion: ProportionPoint;
  readonly nps: NpsPoint;
  readonly mean: MeanPoint;
  readonly rate: RatePoint;
  readonly duration: DurationPoint;
  readonly amount: AmountPoint;
}

/** The rows of one metric (or of one group of it), sorted by period. */
export type Series = {
  readonly [Kind in MeasureKind]: { readonly kind: Kind; readonly points: readonly PointByKind[Kind][] };
}[MeasureKind];

/** A metric's whole CSV: the rows without a group, and the rows of each named group. */
export interface MetricSeries {
  readonly whole: Series;
  readonly groups: ReadonlyMap<string, Series>;
}

/** The columns a CSV must have, in the order in which they are documented. */
export const columnsOf: { readonly [Kind in MeasureKind]: readonly string[] } = {
  proportion: ['period', 'numerator', 'denominator'],
  nps: ['period', 'promoters', 'passives', 'detractors'],
  mean: ['period', 'n', 'mean', 'sd'],
  rate: ['period', 'events', 'exposure'],
  duration: ['period', 'value'],
  amount: ['period', 'value'],
};
