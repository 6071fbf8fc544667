import { describe, expect, test } from 'vitest';
import { align, monthsBetween, window } from '../../src/insight/periods.ts';
import { nextPeriod, periodsApart } from '../../src/model/period.ts';

describe('periods', () => {
  test.each([
    ['2025-12-31', 'day', 1, '2026-01-01'],
    ['2024-02-28', 'day', 1, '2024-02-29'],
    ['2026-03-23', 'week', 1, '2026-03-30'],
    ['2026-10-19', 'week', 2, '2026-11-02'],
    ['2025-12-01', 'month', 1, '2026-01-01'],
    ['2025-03-01', 'month', -3, '2024-12-01'],
    ['2026-01-31', 'month', 1, '2026-02-28'],
    ['2025-10-01', 'quarter', 1, '2026-01-01'],
    ['0099-12-01', 'month', 1, '0100-01-01'],
  ] as const)('%s and one %s by %i is %s', (from, length, count, expected) => {
    expect(nextPeriod(from, length, count)).toBe(expected);
  });

  test.each([
    ['2025-01-01', '2026-01-01', 'month', 12],
    ['2025-01-01', '2026-01-01', 'quarter', 4],
    ['2026-03-23', '2026-04-06', 'week', 2],
    ['2026-03-28', '2026-03-30', 'day', 2],
    ['2026-03-01', '2026-01-01', 'month', -2],
  ] as const)('%s to %s in %ss is %i', (from, to, length, expected) => {
    expect(periodsApart(from, to, length)).toBe(expected);
  });

  test.each([
    ['2026-01-15', '2026-01-15', 0],
    ['2026-01-15', '2026-01-10', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-15', '2026-03-01', 1.5],
    ['2024-01-31', '2024-02-29', 1],
    ['2025-01-01', '2026-01-01', 12],
  ])('from %s to %s are %d months', (from, to, expected) => {
    expect(monthsBetween(from, to)).toBeCloseTo(expected, 10);
  });

  test('a window takes the points of periods that lie wholly within it', () => {
    const points = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map((period) => ({ period }));
    expect(window(points, { from: '2026-02-01', to: '2026-03-31' }, 'month')).toEqual([points[1], points[2]]);
  });

  test('a missing period is a gap', () => {
    const values = [
      { period: '2026-01-01', value: 1 },
      { period: '2026-04-01', value: 4 },
    ];
    expect(align(values, 'month').map(({ value }) => value)).toEqual([1, null, null, 4]);
    expect(align([], 'month')).toEqual([]);
  });
});
