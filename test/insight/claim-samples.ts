import type { MeasureKind, PointByKind, Series } from '../../src/model/series.ts';
import type { ClaimInput, ComparisonInput } from '../../src/insight/claim.ts';
import { lastDayOf, nextPeriod } from '../../src/model/period.ts';

/** The month `index` months after January 2024. */
export function month(index: number): string {
  return nextPeriod('2024-01-01', 'month', index);
}

/** The last day of the month `index` months after January 2024. */
export function monthEnd(index: number): string {
  return lastDayOf(month(index), 'month');
}

/** A series as a comparison that nothing is wrong with. */
export function beside(series: Series): ComparisonInput {
  return { series, fault: null, definitionChanges: [] };
}

/** A monthly series from January 2024; a row of null is a gap. */
export function monthly<Kind extends MeasureKind>(
  kind: Kind,
  rows: readonly (Omit<PointByKind[Kind], 'period'> | null)[],
): Series {
  const points = rows.flatMap((row, i) => (row ? [{ ...row, period: month(i) }] : []));
  return { kind, points } as unknown as Series;
}

/** Complaints among a thousand customers, so that a share is easy to read: 120 is 12 %. */
export function shares(numerators: readonly (number | null)[], denominator = 1000): Series {
  return monthly(
    'proportion',
    numerators.map((numerator) => (numerator === null ? null : { numerator, denominator })),
  );
}

/** Figures that go up and down around a level without a trend. */
export function around(level: number, months: number, swing = 8): readonly number[] {
  const pattern = [0, 1, -1, 0.5, -0.5, 1, -1, 0.25];
  return Array.from({ length: months }, (_, i) => level + Math.round(swing * (pattern[i % pattern.length] ?? 0)));
}

/** A measure over 12 months before and 12 after, where lower is better, changed on 1 January 2025. */
export const yearOnYear: ClaimInput = {
  kind: 'proportion',
  better: 'lower',
  period: 'month',
  anchor: '2025-01-01',
  series: null,
  fault: null,
  before: { from: '2024-01-01', to: '2024-12-31' },
  after: { from: '2025-01-01', to: '2025-12-31' },
  changedOn: '2025-01-01',
  definitionChanges: [],
  minimumN: 30,
  comparison: null,
  parts: new Map(),
  asOf: '2026-02-01',
  finishedThrough: '2026-02-01',
};
