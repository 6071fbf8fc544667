import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptColumns, seriesIn } from '../../src/model/kept-series.ts';
import type { MetricSeries, Series } from '../../src/model/series.ts';

const points = fc
  .array(
    fc.record({
      point: fc
        .tuple(fc.constantFrom('2025-01-01', '2025-02-01'), fc.nat())
        .map(([period, duration]) => ({ period, duration })),
      times: fc.integer({ min: 1, max: 4 }),
    }),
  )
  .map((rows) => rows.flatMap(({ point, times }) => Array.from({ length: times }, () => point)));
const series = points.map((list) => ({ kind: 'duration', points: list }) as unknown as Series);
const metric = fc.record({ whole: series, groups: fc.dictionary(fc.string(), series) });

test('the figures of a metric come back as they were kept, and each case of a row is the same one', () => {
  fc.assert(
    fc.property(metric, ({ whole, groups }) => {
      const figures: MetricSeries = { whole, groups: new Map(Object.entries(groups)) };
      const columns = keptColumns(figures);
      const back = columns && seriesIn(JSON.parse(JSON.stringify(columns)) as typeof columns);
      expect(back).toStrictEqual(figures);
      expect(new Set<unknown>(back?.whole.points).size).toBe(new Set<unknown>(whole.points).size);
    }),
    { seed: 14 },
  );
});

test.each([
  [
    'another column',
    [
      { period: '2025-01-01', n: 3 },
      { period: '2025-02-01', mean: 3 },
    ],
  ],
  ['a column less', [{ period: '2025-01-01', n: 3 }, { period: '2025-02-01' }]],
  [
    'columns in another order',
    [
      { period: '2025-01-01', n: 3 },
      { n: 3, period: '2025-02-01' },
    ],
  ],
])('figures of which a point has %s are not kept', (_, list) => {
  const odd = { kind: 'mean', points: list } as unknown as Series;
  const even = { kind: 'mean', points: [] } as unknown as Series;
  expect(keptColumns({ whole: odd, groups: new Map() })).toBeUndefined();
  expect(keptColumns({ whole: even, groups: new Map([['a', odd]]) })).toBeUndefined();
});
