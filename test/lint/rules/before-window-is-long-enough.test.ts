import { expect, test } from 'vitest';
import { nextPeriod } from '../../../src/model/period.ts';
import { saidBy } from './example.ts';

const months = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${nextPeriod(from, 'month', i)},9,400`);
const example = (before: string, rows: readonly string[], facts = 'changedOn: 2025-07-01') => ({
  'plans/late-fee-grace/plan.yaml': `${facts}\nmeasures:\n  - metric: late-fee-complaints\n  - metric: fees-in-flight\n    before: ${before}\n`,
  'data/fees-in-flight.csv': ['period,numerator,denominator', ...rows, ''].join('\n'),
});
const holds = (count: string) =>
  `warning: The before window holds ${count} with figures; 12 are needed for a control chart. Begin it earlier if there are figures.`;

test.each([
  ['twelve periods', example('{ from: 2024-07-01, to: 2025-06-30 }', months('2024-07-01', 14)), []],
  ['eleven', example('{ from: 2024-08-01, to: 2025-06-30 }', months('2024-07-01', 14)), [holds('11 periods')]],
  [
    'eleven and a part of one',
    example('{ from: 2024-07-02, to: 2025-06-30 }', months('2024-07-01', 14)),
    [holds('11 periods')],
  ],
  [
    'twelve of which one is a part',
    example('{ from: 2024-07-01, to: 2025-06-29 }', months('2024-07-01', 14)),
    [holds('11 periods')],
  ],
  ['one', example('{ from: 2025-06-01, to: 2025-06-30 }', months('2025-06-01', 1)), [holds('1 period')]],
  ['none, as there are no figures yet', example('{ from: 2023-01-01, to: 2023-06-30 }', months('2025-06-01', 1)), []],
  ['an open end', example('{ from: 2024-07-01 }', months('2024-07-01', 14)), []],
  [
    'an open end, with fewer before the change',
    example('{ from: 2025-01-01 }', months('2024-07-01', 14)),
    [holds('6 periods')],
  ],
])('a before window of %s', (_, given, expected) => {
  expect(saidBy('before-window-is-long-enough', given)).toEqual(expected);
});
