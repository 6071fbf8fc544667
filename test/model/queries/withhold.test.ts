import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CountedRow } from '../../../src/model/queries/counted-rows.ts';
import { withheldCells } from '../../../src/model/queries/withhold.ts';

const row = (group: string, n: number): CountedRow => ({
  period: '2026-01-01',
  group,
  figures: new Map([
    ['numerator', 0],
    ['denominator', n],
  ]),
});
const withheld = (cells: Readonly<Record<string, number>>, below = 10) =>
  [
    ...withheldCells(
      Object.entries(cells).map(([group, n]) => row(group, n)),
      'proportion',
      below,
    ),
  ]
    .map((key) => key.slice('2026-01-01 '.length) || 'whole')
    .sort();

test.each([
  ['enough of all', { '': 30, a: 10, b: 20 }, []],
  ['a whole of too few', { '': 9 }, ['whole']],
  ['one small group, and the next with it', { '': 130, a: 3, b: 57, c: 70 }, ['a', 'b']],
  ['one small group of two: both', { '': 103, a: 3, b: 100 }, ['a', 'b']],
  ['two small groups whose sum may be shown', { '': 115, a: 7, b: 8, c: 100 }, ['a', 'b']],
  ['two small groups whose sum may not be shown', { '': 105, a: 2, b: 3, c: 100 }, ['a', 'b', 'c']],
  ['a small group where no whole is shown', { a: 3, b: 57, c: 70 }, ['a']],
  ['a small group of a whole that is withheld too', { '': 9, a: 3, b: 6 }, ['a', 'b', 'whole']],
])('withholds %s', (_, cells, expected) => {
  expect(withheld(cells)).toEqual(expected);
});

test('of durations counts cases, not rows', () => {
  const rows = [1, 2].map((value): CountedRow => ({
    period: '2026-01-01',
    group: '',
    figures: new Map([
      ['value', value],
      ['cases', 5],
    ]),
  }));
  expect(withheldCells(rows, 'duration', 10).size).toBe(0);
  expect(withheldCells(rows.slice(1), 'duration', 10).size).toBe(1);
});

test('withholds nothing of totals, which have no cases', () => {
  expect(withheldCells([row('', 0)], 'amount', 10).size).toBe(0);
});

test('whatever the groups are, the whole less what is shown never gives fewer cases than may be shown', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }), (sizes) => {
      const groups = Object.fromEntries(sizes.map((n, i) => [`g${i}`, n]));
      const whole = sizes.reduce((sum, n) => sum + n, 0);
      const hidden = withheld({ '': whole, ...groups });
      if (hidden.includes('whole')) return;
      const rest = Object.entries(groups).reduce((sum, [group, n]) => sum + (hidden.includes(group) ? n : 0), 0);
      expect(rest === 0 || rest >= 10).toBe(true);
      expect(hidden.length).not.toBe(1);
    }),
  );
});
