import { queryObjects } from 'node:v8';
import { Bounds } from 'vega';
import { expect, test } from 'vitest';
import { renderChart } from '../../src/chart/render.ts';
import { costOfDelayExamples } from './examples/cost-of-delay.ts';
import { reader } from './examples/index.ts';

const draw = (i: number) => {
  const input = { ...costOfDelayExamples.range, total: { low: i + 1, base: 2 * i + 2, high: 3 * i + 3 } };
  return renderChart('cost-of-delay', input as never, reader);
};

test('twice as many drawings hold no more memory than those of one view, and the first one looks as it did', async () => {
  const first = await draw(0);
  for (let i = 1; i < 100; i++) await draw(i);
  const held = queryObjects(Bounds, { format: 'count' });
  for (let i = 100; i < 250; i++) await draw(i);
  expect(queryObjects(Bounds, { format: 'count' })).toBeLessThanOrEqual(held * 1.1);
  expect(await draw(0)).toEqual(first);
}, 60_000);
