import { describe, expect, test } from 'vitest';
import { answerCases } from '../../src/insight/answer-cases.ts';
import type { Metric } from '../../src/model/types/metric.ts';

const cases = (...rows: readonly (readonly [period: string, ...values: readonly number[]])[]) => ({
  groups: new Map(),
  whole: {
    kind: 'duration' as const,
    points: rows.flatMap(([period, ...values]) => values.map((value) => ({ period, value }))),
  },
});
const metric = (more: Partial<Metric> = {}) => ({
  period: 'month' as const,
  series: cases(
    ['2024-10-01', 90],
    ['2024-11-01', 1, 2, 3],
    ['2025-06-01', 4, 5],
    ['2025-10-01', 6, 7, 8, 9, 10],
    ['2025-11-01', 80],
  ),
  ...more,
});
const finishedThrough = '2025-10-31';

describe('a department’s own figures of its answers', () => {
  test('are the cases of the year up to the newest period that is over', () => {
    expect(answerCases(metric(), { finishedThrough })).toMatchObject({
      from: '2024-11-01',
      to: '2025-10-31',
      times: { n: 10, answered: 10, median: { days: 5 }, ninetieth: { days: 9 } },
    });
  });

  test('are those of one definition alone, and no middle of few', () => {
    const changed = metric({ definitionChanges: [{ on: '2025-06-01', what: 'Calendar days.' }] });
    expect(answerCases(changed, { finishedThrough })).toMatchObject({ from: '2025-06-01', times: { n: 7 } });
    const changedTwice = metric({
      definitionChanges: [
        { on: '2025-10-01', what: 'To the first answer.' },
        { on: '2025-11-01', what: 'To the last.' },
      ],
    });
    expect(answerCases(changedTwice, { finishedThrough })).toMatchObject({
      from: '2025-10-01',
      times: { n: 5, median: null, ninetieth: null },
    });
  });

  test.each([
    ['without a file', undefined],
    ['without a period that is over', cases(['2025-11-01', 3])],
    ['of another kind', { groups: new Map(), whole: { kind: 'amount' as const, points: [] } }],
  ])('are none %s', (_, series) => {
    expect(answerCases(metric({ series }), { finishedThrough })).toBeNull();
  });
});
