import { expect, test } from 'vitest';
import { compareFigures } from '../../src/history/compare-series.ts';
import type { MetricSeries } from '../../src/model/series.ts';

const months = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'];
const series = (figures: Readonly<Record<string, number>>, denominator = 1000): MetricSeries => ({
  whole: {
    kind: 'proportion',
    points: Object.entries(figures).map(([period, numerator]) => ({ period, numerator, denominator })),
  },
  groups: new Map(),
});
const flat = Object.fromEntries(months.map((month) => [month, 100]));

test('figures that only grew at their end were not restated', () => {
  expect(compareFigures(series(flat), series({ ...flat, '2025-05-01': 90 }))).toEqual([
    { group: null, restated: [], meanShift: null, added: ['2025-05-01'], filledIn: [] },
  ]);
  expect(compareFigures(series(flat), series(flat))).toEqual([]);
});

test('restated periods are told from what to what, with their mean shift', () => {
  const [change] = compareFigures(series(flat), series({ ...flat, '2025-01-01': 120, '2025-03-01': 140 }));
  expect(change?.restated).toEqual([
    { period: '2025-01-01', from: 0.1, to: 0.12 },
    { period: '2025-03-01', from: 0.1, to: 0.14 },
  ]);
  expect(change?.meanShift).toBeCloseTo(0.3, 12);
});

test('another denominator under the same share is a restatement of no size', () => {
  const doubled = Object.fromEntries(months.map((month) => [month, 200]));
  const [change] = compareFigures(series(flat), series(doubled, 2000));
  expect(change?.restated).toHaveLength(4);
  expect(change?.meanShift).toBe(0);
});

test('a period that went and one put in between are told', () => {
  const { '2025-02-01': _, ...without } = flat;
  expect(compareFigures(series(flat), series(without))[0]?.restated).toEqual([
    { period: '2025-02-01', from: 0.1, to: null },
  ]);
  expect(compareFigures(series(without), series(flat))[0]).toMatchObject({ restated: [], filledIn: ['2025-02-01'] });
});

test('a group that appears or goes is told by its name', () => {
  const grouped: MetricSeries = { ...series(flat), groups: new Map([['pilot', series(flat).whole]]) };
  expect(compareFigures(series(flat), grouped)).toMatchObject([{ group: 'pilot', added: months }]);
  expect(compareFigures(grouped, series(flat))[0]?.restated).toHaveLength(4);
});

test('cases that are written down in another order, or with how many there are, are the same figures', () => {
  const cases = (...values: readonly number[]): MetricSeries => ({
    whole: { kind: 'duration', points: values.map((value) => ({ period: '2025-01-01', value })) },
    groups: new Map(),
  });
  expect(compareFigures(cases(7, 10, 6, 10), cases(6, 7, 10, 10))).toEqual([]);
  expect(compareFigures(cases(7, 10, 6, 10), cases(6, 7, 7, 10))).toHaveLength(1);
});
