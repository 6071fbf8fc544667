import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const plan = (measures: string) => ({
  'plans/late-fee-grace/plan.yaml': `measures:\n  - metric: late-fee-complaints\n  - ${measures}\n`,
  'metrics/bare.yaml':
    'name: Bare\nrole: process\nmeasure: proportion\nbetter: lower\nunit: "%"\nperiod: month\nsource: Test\n',
});
const message = 'error: The metric "bare" has no figures. Add data/bare.csv with what has been counted so far.';

test.each([
  ['a metric that nobody uses', plan('metric: fees-in-flight'), []],
  ['a measure', plan('metric: bare'), [message]],
  ['a comparison', plan('{ metric: fees-in-flight, comparison: { metric: bare } }'), [message]],
  [
    'a measure and a comparison',
    plan('{ metric: bare, comparison: { metric: bare, group: rest } }'),
    [message.replace('"bare" has', '"bare", which is measured here and in 1 more place, has')],
  ],
  ['one row', { ...plan('metric: bare'), 'data/bare.csv': 'period,numerator,denominator\n2025-01-01,1,2\n' }, []],
  [
    'a file that cannot be read, which says so itself',
    { ...plan('metric: bare'), 'data/bare.csv': 'period\n2025-01-01\n' },
    [],
  ],
])('the rule metric-has-figures, with %s', (_, example, expected) => {
  expect(saidBy('metric-has-figures', example)).toEqual(expected);
});
