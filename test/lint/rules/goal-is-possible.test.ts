import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const goal = (metric: string, value: number, by = '2026-06-30') => ({
  'plans/late-fee-grace/plan.yaml': `goals:\n  - { metric: ${metric}, value: ${value}, by: ${by} }\nmeasures:\n  - metric: late-fee-complaints\n  - metric: fees-in-flight\n  - metric: other\n`,
});
const other = (measure: string, data: string) => ({
  'metrics/other.yaml': `name: Other\nrole: outcome\nmeasure: ${measure}\nbetter: higher\nunit: points\nperiod: month\nsource: Test\n`,
  'data/other.csv': data,
});
const nps = other('nps', 'period,promoters,passives,detractors\n2025-01-01,40,30,30\n');
const mean = other('mean', 'period,n,mean,sd\n2025-01-01,40,-3,1\n');
const score = (value: number) => `A net promoter score lies between -100 and 100, so ${value} cannot be reached.`;

test.each([
  ['a share of nothing', { ...nps, ...goal('fees-in-flight', 0) }, []],
  ['a share of all', { ...nps, ...goal('fees-in-flight', 1) }, []],
  [
    'a share in per cent',
    { ...nps, ...goal('fees-in-flight', 85) },
    ['A share lies between 0 and 1, so 85 cannot be reached. Write 85 % as 0.85.'],
  ],
  [
    'a share just above all',
    { ...nps, ...goal('fees-in-flight', 1.5) },
    ['A share lies between 0 and 1, so 1.5 cannot be reached. Write 1.5 % as 0.015.'],
  ],
  [
    'a share below none',
    { ...nps, ...goal('fees-in-flight', -0.1) },
    ['A share lies between 0 and 1, so -0.1 cannot be reached.'],
  ],
  [
    'a share of thousands',
    { ...nps, ...goal('fees-in-flight', 8500) },
    ['A share lies between 0 and 1, so 8500 cannot be reached.'],
  ],
  ['the best score', { ...nps, ...goal('other', 100) }, []],
  ['a score above', { ...nps, ...goal('other', 120) }, [score(120)]],
  ['a score below', { ...nps, ...goal('other', -101) }, [score(-101)]],
  ['a rate above one', { ...nps, ...goal('late-fee-complaints', 1.5) }, []],
  [
    'a rate below none',
    { ...nps, ...goal('late-fee-complaints', -1) },
    ['A rate cannot be below zero, so -1 cannot be reached.'],
  ],
  ['a mean below zero', { ...mean, ...goal('other', -1) }, []],
  ['a day as the plan starts', { ...nps, ...goal('fees-in-flight', 0.1, '2025-05-06') }, []],
  [
    'a day before',
    { ...nps, ...goal('fees-in-flight', 0.1, '2025-05-05') },
    ['The goal is to be reached by 2025-05-05, before the plan starts on 2025-05-06. Correct one of the two.'],
  ],
])('the rule goal-is-possible, with %s', (_, example, messages) => {
  expect(saidBy('goal-is-possible', example)).toEqual(messages.map((text) => `error: ${text}`));
});

test('a goal on what the plan does not measure is told which metric to add', () => {
  const plan =
    'goals:\n  - { metric: fees-in-flight, value: 0.1, by: 2026-06-30 }\nmeasures:\n  - metric: late-fee-complaints\n';
  expect(saidBy('goal-is-possible', { 'plans/late-fee-grace/plan.yaml': plan })).toEqual([
    'error: The plan does not measure "Fees while the payment is on its way", so nobody can see whether the goal is reached. Add fees-in-flight under measures in plans/late-fee-grace/plan.yaml.',
  ]);
});
