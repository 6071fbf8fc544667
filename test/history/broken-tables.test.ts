import { expect, test } from 'vitest';
import { claimsOnBrokenTables } from '../../src/history/broken-tables.ts';
import type { MeasureInsight } from '../../src/insight/plan-insight.ts';
import { Collection } from '../../src/model/collection.ts';
import type { Metric } from '../../src/model/types/metric.ts';

const metric = (id: string, series: object | undefined) => ({ id, series, dataFile: `data/${id}.csv` }) as Metric;
const [sound, broken] = [metric('sound', {}), metric('broken', undefined)];
const metrics = new Collection([sound, broken]);
const claim = (of: Metric, comparedWith?: string) =>
  ({
    metric: of,
    measure: comparedWith === undefined ? {} : { comparison: { metric: comparedWith } },
  }) as MeasureInsight;

test('a claim is unknown whose figures or comparison cannot be read, and no other', () => {
  const claims = [claim(sound), claim(broken), claim(sound, 'broken'), claim(sound, 'sound')];
  expect([...claimsOnBrokenTables(claims, { metrics })]).toEqual(claims.slice(1, 3));
});

test('of claims that are held together none is known where one is missing', () => {
  const claims = [claim(broken), ...Array.from({ length: 5 }, () => claim(sound))];
  expect(claimsOnBrokenTables(claims, { metrics }).size).toBe(6);
  expect(claimsOnBrokenTables(claims.slice(1), { metrics }).size).toBe(0);
});
