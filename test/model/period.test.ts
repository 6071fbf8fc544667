import { describe, expect, test } from 'vitest';
import { lastDayOf, nextPeriod } from '../../src/model/period.ts';

describe('a period', () => {
  test.each([
    ['2026-02-28', 'day', '2026-03-01'],
    ['2028-02-29', 'day', '2028-03-01'],
    ['2026-12-28', 'week', '2027-01-04'],
    ['2026-12-28', 'four-weeks', '2027-01-25'],
    ['2026-12-01', 'month', '2027-01-01'],
    ['2026-11-01', 'quarter', '2027-02-01'],
    ['2026-10-01', 'half-year', '2027-04-01'],
    ['2026-04-01', 'year', '2027-04-01'],
  ] as const)('that begins on %s, a %s, is followed by that of %s', (date, length, next) => {
    expect(nextPeriod(date, length)).toBe(next);
  });

  test.each([
    ['2026-02-28', 'day', '2026-02-28'],
    ['2026-02-23', 'week', '2026-03-01'],
    ['2028-02-07', 'four-weeks', '2028-03-05'],
    ['2028-02-01', 'month', '2028-02-29'],
    ['2026-10-01', 'quarter', '2026-12-31'],
    ['2026-09-01', 'half-year', '2027-02-28'],
    ['2027-03-01', 'year', '2028-02-29'],
  ] as const)('that begins on %s, a %s, ends on %s', (period, length, last) => {
    expect(lastDayOf(period, length)).toBe(last);
  });
});
