import type { ChartMeasure, ChartPoint } from '../../../src/chart/figures.ts';

/** The n-th month from January 2023. */
export const month = (index: number): string => new Date(Date.UTC(2023, index)).toISOString().slice(0, 10);

/** A wobble between −1 and 1 that is the same on every machine. */
export const wobble = (index: number): number => ((Math.imul(index + 17, 2_654_435_761) >>> 8) % 1000) / 500 - 1;

/** A monthly series from a formula, some months of which can be missing. */
export function monthly(
  count: number,
  value: (index: number) => number,
  missing: readonly number[] = [],
): ChartPoint[] {
  return Array.from({ length: count }, (_, i) => ({
    period: month(i),
    value: value(i),
    n: 400 + ((i * 37) % 90),
  })).filter((_, i) => !missing.includes(i));
}

/** A share of bills that should fall. */
export const complaints: ChartMeasure = {
  name: 'Bills that led to a late-fee complaint',
  unit: { kind: 'share', label: '% of bills' },
  better: 'lower',
  every: 'month',
};

/** A score that should rise. */
export const score: ChartMeasure = {
  name: 'Net Promoter Score',
  unit: { kind: 'points', label: 'NPS, points' },
  better: 'higher',
  every: 'month',
};

/** A time that should fall. */
export const waiting: ChartMeasure = {
  name: 'Time to repair',
  unit: { kind: 'duration', label: 'days to repair, median', short: 'days' },
  better: 'lower',
  every: 'month',
};

/** An amount of money that should fall. */
export const refunds: ChartMeasure = {
  name: 'Refunds',
  unit: { kind: 'money', label: 'refunded a month' },
  better: 'lower',
  every: 'month',
};
