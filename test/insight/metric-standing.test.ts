import { describe, expect, it } from 'vitest';
import { metricStanding } from '../../src/insight/metric-standing.ts';
import { nextPeriod } from '../../src/model/period.ts';
import type { PeriodLength } from '../../src/model/series.ts';

/** A metric of totals whose figures are their own numbers: 1, 2, 3 … */
function counting(count: number, period: PeriodLength = 'month', first = '2024-01-01') {
  const points = Array.from({ length: count }, (_, at) => ({ period: nextPeriod(first, period, at), value: at + 1 }));
  const whole = { kind: 'amount' as const, points };
  return { period, series: { whole, groups: new Map() }, definitionChanges: [] };
}
const through = (finishedThrough: string) => ({ finishedThrough });

describe('how a metric stands', () => {
  it('is its newest finished figure beside that of the same month a year before', () => {
    expect(metricStanding(counting(20), through('2025-07-31'))).toEqual({
      newest: { period: '2025-07-01', value: 19 },
      yearBefore: { period: '2024-07-01', value: 7 },
    });
  });

  it.each([
    ['week', '2024-01-01', 60, 8],
    ['quarter', '2020-01-01', 9, 5],
    ['year', '2018-01-01', 5, 4],
  ] as const)('looks a year back in periods of a %s', (period, first, count, value) => {
    const standing = metricStanding(counting(count, period, first), through('2030-12-31'));
    expect(standing?.yearBefore?.value).toBe(value);
  });

  it('says nothing of a year before that is not there, or was counted in another way', () => {
    expect(metricStanding(counting(12), through('2026-12-31'))?.yearBefore).toBeNull();
    const redefined = { ...counting(20), definitionChanges: [{ on: '2025-01-01', what: 'Counted anew.' }] };
    expect(metricStanding(redefined, through('2025-08-31'))?.yearBefore).toBeNull();
    const earlier = { ...counting(20), definitionChanges: [{ on: '2024-03-01', what: 'Counted anew.' }] };
    expect(metricStanding(earlier, through('2025-08-31'))?.yearBefore?.value).toBe(8);
  });

  it.each([
    ['the first day of the period a year before', '2024-08-01', 8],
    ['the day after it', '2024-08-02', null],
    ['the first day of the newest', '2025-08-01', null],
    ['the day after that', '2025-08-02', 8],
  ])('holds both figures together where it was counted otherwise from %s, %s, on: %s', (_, on, value) => {
    const redefined = { ...counting(20), definitionChanges: [{ on, what: 'Counted anew.' }] };
    expect(metricStanding(redefined, through('2025-08-31'))?.yearBefore?.value ?? null).toBe(value);
  });

  it('is that of a group where its figures are given', () => {
    const all = counting(20);
    const group = {
      kind: 'amount' as const,
      points: all.series.whole.points.map(({ period }) => ({ period, value: 3 })),
    };
    expect(metricStanding(all, through('2025-07-31'), group)?.newest).toEqual({ period: '2025-07-01', value: 3 });
    expect(metricStanding(all, through('2025-07-31'), null)).toBeNull();
  });

  it('is nothing without figures', () => {
    expect(
      metricStanding({ period: 'month', definitionChanges: [], series: undefined }, through('2025-08-31')),
    ).toBeNull();
  });
});
