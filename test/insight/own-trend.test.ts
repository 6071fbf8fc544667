import { expect, test } from 'vitest';
import { ownTrend } from '../../src/insight/own-trend.ts';
import { month, monthEnd } from './claim-samples.ts';

const values = Array.from({ length: 20 }, (_, i) => ({ period: month(i), value: i === 3 ? null : i }));

test.each([
  ['on the first day of a month', month(12), month(19), 12, [11, 8]],
  ['within a month, which is then still of before', monthEnd(11), month(19), 12, [11, 8]],
  ['on the second day of a month, which is then still of before', '2025-01-02', month(19), 13, [12, 7]],
  ['after which the window ends early', month(12), month(14), 12, [11, 3]],
  ['of which no period is left', month(30), month(19), 20, [19, 0]],
])('a trend is interrupted by a change %s', (_, changedOn, to, firstAfter, [before, after]) => {
  expect(ownTrend(values, { changedOn, to, period: 'month' })).toMatchObject({ firstAfter, before, after });
});
