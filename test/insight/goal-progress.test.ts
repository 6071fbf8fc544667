import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalProgress } from '../../src/insight/goal-progress.ts';
import type { Metric } from '../../src/model/types/metric.ts';

/** Complaints for 1,000 bills, from `start` to `now` in June 2025, both for one bill. */
function progressOf(
  value: number,
  { start = 0.004, now = 0.003, by = '2025-06-30', better = 'lower', others = [] as readonly object[] },
) {
  const metric = { id: 'complaints', measure: 'rate', per: 1000, better } as unknown as Metric;
  const window = (level: number, last: string) => ({ estimate: { value: level }, last });
  const measured = {
    metric,
    measure: {},
    input: {
      kind: 'rate',
      period: 'month',
      finishedThrough: '2025-06-30',
      series: { points: [{ period: '2025-06-01' }] },
    },
    claim: { before: window(start, '2025-01-01'), after: window(now, '2025-06-01') },
  };
  const goal = { metric: 'complaints', value, by };
  return goalProgress(goal, [...others, goal] as never, metric, [measured] as never, '2025-07-15');
}

describe('progress to a goal', () => {
  test.each([
    ['half of the way', 2, {}, { share: 0.5, reached: false, inTime: false, overdue: true, fault: null }],
    ['all of it', 3, {}, { share: 1, reached: true, inTime: true, overdue: false, fault: null }],
    ['more than that', 3.5, {}, { share: 2, reached: true, inTime: true, overdue: false }],
    ['the wrong way', 3, { now: 0.005 }, { share: -1, reached: false, overdue: true }],
    ['upwards', 6, { better: 'higher', now: 0.005 }, { share: 0.5, reached: false, overdue: true }],
    [
      'half of the way, with its day ahead',
      2,
      { by: '2025-12-31' },
      { share: 0.5, reached: false, inTime: false, overdue: false },
    ],
    ['half of the way, on its day', 2, { by: '2025-07-15' }, { share: 0.5, inTime: false, overdue: false }],
    ['from a start that is no worse', 4, {}, { share: null, reached: true, fault: null }],
    ['from a start that is better', 5, {}, { share: null, reached: null, overdue: false, fault: 'worse-than-start' }],
  ])('is %s', (_, value, given, expected) => {
    const share = expected.share === null ? null : expect.closeTo(expected.share, 9);
    expect(progressOf(value, given)).toMatchObject({ ...expected, share });
  });

  test('is that of the first goal on its metric, or of one that it was moved to', () => {
    expect(progressOf(2, { others: [{ metric: 'calls', value: 1, by: '2025-01-31' }] }).original).toBe(true);
    expect(progressOf(2, { others: [{ metric: 'complaints', value: 1, by: '2025-01-31' }] }).original).toBe(false);
  });

  test('is all of it where the events are those of the goal, however their quotients are rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('higher', 'lower'), (tenths, better) => {
        const level = (tenths * 10) / 100_000;
        const far = better === 'higher' ? 0 : 1;
        expect(progressOf(tenths / 10, { start: far, now: level, better })).toMatchObject({
          reached: true,
          inTime: true,
        });
        expect(progressOf(tenths / 10, { start: level, now: far, better }).fault).toBeNull();
        const short = level * (better === 'higher' ? 0.999 : 1.001);
        expect(progressOf(tenths / 10, { start: far, now: short, better }).reached).toBe(false);
      }),
    );
  });
});
