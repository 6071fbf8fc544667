import { describe, expect, test } from 'vitest';
import { isPeriodStart, lastDayOf, nextPeriod } from '../../src/model/period.ts';

describe('a period', () => {
  test.each([
    ['2026-02-28', 'day', true, '2026-03-01'],
    ['2028-02-29', 'day', true, '2028-03-01'],
    ['2026-03-30', 'week', true, '2026-04-06'],
    ['2026-12-28', 'week', true, '2027-01-04'],
    ['2026-03-31', 'week', false, '2026-04-07'],
    ['2026-12-01', 'month', true, '2027-01-01'],
    ['2026-12-02', 'month', false, '2027-01-02'],
    ['2026-10-01', 'quarter', true, '2027-01-01'],
    ['2026-11-01', 'quarter', false, '2027-02-01'],
  ] as const)('that begins on %s, a %s: %s, and the next on %s', (date, length, begins, next) => {
    expect([isPeriodStart(date, length), nextPeriod(date, length)]).toEqual([begins, next]);
  });

  test.each([
    ['2026-02-28', 'day', '2026-02-28'],
    ['2026-02-23', 'week', '2026-03-01'],
    ['2028-02-01', 'month', '2028-02-29'],
    ['2026-10-01', 'quarter', '2026-12-31'],
  ] as const)('that begins on %s, a %s, ends on %s', (period, length, last) => {
    expect(lastDayOf(period, length)).toBe(last);
  });
});
