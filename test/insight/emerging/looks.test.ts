import { describe, expect, it } from 'vitest';
import { looksUpTo, namedOnce, quarterHolding } from '../../../src/insight/emerging/looks.ts';

describe('looks', () => {
  it('set the last three months against the twelve before, at the end of each month', () => {
    expect(looksUpTo('2026-10-30', '2024-01-01', 'month').at(-1)).toEqual({
      on: '2026-09-30',
      before: { from: '2025-07-01', to: '2026-06-30' },
      after: { from: '2026-07-01', to: '2026-09-30' },
    });
  });

  it('come once a month for days and weeks, and once a quarter for quarters', () => {
    const days = looksUpTo('2026-09-30', '2024-01-15', 'day').map(({ on }) => on);
    expect(days.slice(-2)).toEqual(['2026-08-31', '2026-09-30']);
    expect(looksUpTo('2026-09-30', '2020-01-01', 'quarter').at(-1)).toEqual({
      on: '2026-09-30',
      before: { from: '2023-01-01', to: '2025-12-31' },
      after: { from: '2026-01-01', to: '2026-09-30' },
    });
  });

  it('reach a quarter further back than what is kept, and not beyond the figures', () => {
    expect(looksUpTo('2026-09-30', '2020-01-01', 'month')).toHaveLength(15);
    expect(looksUpTo('2026-09-30', '2026-07-01', 'month')).toHaveLength(3);
  });
});

describe('a signal', () => {
  const looks = looksUpTo('2026-09-30', '2020-01-01', 'month');
  const namedAt = (...seen: readonly number[]) =>
    namedOnce(looks, (look) => (seen.includes(looks.indexOf(look)) ? true : null)).map(({ look }) =>
      looks.indexOf(look),
    );

  it('is named once, although it flickers', () => {
    expect(namedAt(4, 5, 7, 9, 12)).toEqual([4]);
  });

  it('is another one after three looks without it', () => {
    expect(namedAt(4, 8)).toEqual([4, 8]);
  });
});

describe('a quarter', () => {
  it.each([
    ['2026-10-31', 1, '2026-10-01', '2026-12-31'],
    ['2026-03-31', 4, '2026-01-01', '2026-03-31'],
    ['2026-01-15', 2, '2025-11-01', '2026-01-31'],
    ['2026-02-01', 3, '2025-12-01', '2026-02-28'],
  ])('of %s with a year that begins in month %i', (day, start, from, to) => {
    expect(quarterHolding(day, start)).toEqual({ from, to });
  });
});
