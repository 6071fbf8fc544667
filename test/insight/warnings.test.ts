import { describe, expect, test } from 'vitest';
import { extremeEdges } from '../../src/insight/extremes.ts';
import { mixShifts } from '../../src/insight/mix-shift.ts';
import { rankByPriority } from '../../src/insight/priority.ts';
import { month, monthEnd } from './claim-samples.ts';

const values = (figures: readonly (number | null)[]) => figures.map((value, i) => ({ period: month(i), value }));
const span = (from: number, to: number) => ({ from: month(from), to: monthEnd(to) });

describe('regression to the mean', () => {
  test.each([
    { name: 'ends at the highest', figures: [5, 6, 9, 4, 5], before: span(0, 2), edges: ['end highest'] },
    { name: 'starts at the lowest', figures: [1, 6, 5, 4, 9], before: span(0, 2), edges: ['start lowest'] },
    { name: 'is the highest alone', figures: [1, 9, 5, 4], before: span(1, 1), edges: ['start highest'] },
    { name: 'holds the highest inside', figures: [5, 9, 6, 4], before: span(0, 2), edges: [] },
    { name: 'ends at a gap after the highest', figures: [5, 9, null, 4], before: span(0, 2), edges: ['end highest'] },
    { name: 'belongs to a series that never moves', figures: [5, 5, 5, 5], before: span(0, 2), edges: [] },
    { name: 'belongs to a series of two', figures: [5, 9], before: span(0, 1), edges: [] },
    { name: 'is empty', figures: [5, 9, 4], before: span(7, 8), edges: [] },
  ])('a before window that $name', ({ figures, before, edges }) => {
    expect(extremeEdges(values(figures), before, 'month').map(({ edge, extreme }) => `${edge} ${extreme}`)).toEqual(
      edges,
    );
  });
});

describe('mix of groups', () => {
  const sizes = (shop: number, online: number) =>
    new Map([
      ['shop', shop],
      ['online', online],
    ]);

  test('shares that move by more than ten points are named, largest move first', () => {
    expect(mixShifts(sizes(60, 40), sizes(40, 60))).toEqual([
      { group: 'online', before: 0.4, after: 0.6 },
      { group: 'shop', before: 0.6, after: 0.4 },
    ]);
  });

  test('ten points exactly, no groups and empty windows are no warning', () => {
    expect(mixShifts(sizes(60, 40), sizes(50, 50))).toEqual([]);
    expect(mixShifts(new Map(), new Map())).toEqual([]);
    expect(mixShifts(sizes(0, 0), sizes(5, 5))).toEqual([]);
  });

  test('a group that is new counts from zero', () => {
    expect(mixShifts(new Map([['shop', 10]]), sizes(8, 2))[0]).toEqual({ group: 'online', before: 0, after: 0.2 });
  });
});

describe('priority', () => {
  test('damage counts twice, then word of mouth and little effort', () => {
    const ranked = rankByPriority([
      { id: 'small', damage: 10, wordOfMouth: 5, effort: 9 },
      { id: 'large', damage: 90, wordOfMouth: 1, effort: 5 },
      { id: 'middle', damage: 50, wordOfMouth: 9, effort: 1 },
    ]);
    expect(ranked.map(({ id, rank, score }) => [id, rank, score])).toEqual([
      ['middle', 1, 0.75],
      ['large', 2, 0.625],
      ['small', 3, 0.125],
    ]);
    expect(ranked[0]?.reasons).toEqual([
      { factor: 'damage', weight: 2, value: 50, place: 2, of: 3 },
      { factor: 'word-of-mouth', weight: 1, value: 9, place: 1, of: 3 },
      { factor: 'effort', weight: 1, value: 1, place: 1, of: 3 },
    ]);
  });

  test('what is not known is named and weighs neither way', () => {
    const [first] = rankByPriority([{ id: 'only', damage: null, wordOfMouth: 3, effort: NaN }]);
    expect(first).toMatchObject({ rank: 1, score: 0.5, unknown: ['damage', 'effort'] });
  });

  test('equal figures share a place and go by id', () => {
    const same = { damage: 5, wordOfMouth: 5, effort: 5 };
    expect(
      rankByPriority([
        { id: 'b', ...same },
        { id: 'a', ...same },
      ]).map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });
});
