import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finished } from '../../src/insight/periods.ts';
import { lastDayOf, nextPeriod, periodsApart } from '../../src/model/period.ts';
import {
  isPeriodStart,
  periodHint,
  periodHolding,
  type PeriodGrid,
  periodNames,
  plainGrid,
} from '../../src/model/period-grid.ts';
import type { PeriodLength } from '../../src/model/series.ts';
import { periodInWords } from '../../src/wording/language.ts';

const days = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2140-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const lengths = fc.constantFrom(...(Object.keys(periodNames) as PeriodLength[]));
const grids: fc.Arbitrary<PeriodGrid> = fc.record({
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  weekStart: fc.constantFrom('monday', 'sunday', 'saturday'),
  periodStart: days,
});
const counts = fc.integer({ min: -50, max: 50 });

describe('the periods of any length and calendar', () => {
  test('hold every day once', () => {
    fc.assert(
      fc.property(days, lengths, grids, (day, length, grid) => {
        const start = periodHolding(day, length, grid);
        const last = lastDayOf(start, length);
        expect(start <= day && day <= last).toBe(true);
        expect(isPeriodStart(day, length, grid)).toBe(day === start);
        expect(periodHolding(last, length, grid)).toBe(start);
        expect(periodHolding(nextPeriod(last, 'day'), length, grid)).toBe(nextPeriod(start, length));
      }),
      { numRuns: 1000 },
    );
  });

  test('lead as many periods back as forth', () => {
    fc.assert(
      fc.property(days, lengths, grids, counts, (day, length, grid, count) => {
        const start = periodHolding(day, length, grid);
        const there = nextPeriod(start, length, count);
        expect(isPeriodStart(there, length, grid)).toBe(true);
        expect([nextPeriod(there, length, -count), periodsApart(start, there, length)]).toEqual([start, count]);
      }),
      { numRuns: 1000 },
    );
  });

  test('are finished from their last day on, and no day before', () => {
    fc.assert(
      fc.property(days, lengths, grids, (day, length, grid) => {
        const period = periodHolding(day, length, grid);
        const running = [{ period }];
        const last = lastDayOf(period, length);
        expect(finished(running, last, length)).toEqual(running);
        expect(finished(running, nextPeriod(last, 'day', -1), length)).toEqual([]);
      }),
    );
  });

  test('have names of their own', () => {
    fc.assert(
      fc.property(days, lengths, grids, counts, (day, length, grid, count) => {
        const settings = { locale: 'en-GB', currency: 'GBP', fiscalYearStart: grid.fiscalYearStart };
        const start = periodHolding(day, length, grid);
        const other = nextPeriod(start, length, count);
        expect(periodInWords(start, length, settings) === periodInWords(other, length, settings)).toBe(count === 0);
      }),
    );
  });
});

describe('a day on which no period begins', () => {
  const fiscal = { ...plainGrid, fiscalYearStart: 2 };
  test.each<[string, PeriodLength, PeriodGrid, string]>([
    [
      '2026-04-01',
      'quarter',
      fiscal,
      'Write its first day, 2026-02-01. Quarters begin in February, May, August and November, because fiscalYearStart is 2.',
    ],
    [
      '2026-01-01',
      'half-year',
      fiscal,
      'Write its first day, 2025-08-01. Half-years begin in February and August, because fiscalYearStart is 2.',
    ],
    [
      '2026-01-01',
      'year',
      fiscal,
      'Write its first day, 2025-02-01. Years begin in February, because fiscalYearStart is 2.',
    ],
    ['2026-03-30', 'week', { ...plainGrid, weekStart: 'sunday' }, 'Write its Sunday, 2026-03-29.'],
    ['2026-03-30', 'week', { ...plainGrid, weekStart: 'saturday' }, 'Write its Saturday, 2026-03-28.'],
    [
      '2026-04-01',
      'four-weeks',
      { ...plainGrid, periodStart: '2026-01-05' },
      'Write its first day, 2026-03-30. Four-week periods are counted from periodStart, 2026-01-05.',
    ],
    ['March', 'month', fiscal, 'Write its first day, for example 2026-03-01.'],
    ['March', 'quarter', plainGrid, 'Write its first day, for example 2026-01-01.'],
  ])('%s, a %s, is told where its period begins', (day, length, grid, hint) => {
    expect(isPeriodStart(day, length, grid)).toBe(false);
    expect(periodHint(day, length, grid)).toBe(hint);
  });
});
