import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const example = (measure: string) => ({
  'plans/late-fee-grace/plan.yaml': `measures:\n  - { metric: fees-in-flight, ${measure} }\n  - metric: late-fee-complaints\n`,
  'metrics/fees-elsewhere.yaml': `name: Fees elsewhere\nrole: process\nmeasure: proportion\nbetter: lower\nunit: "%"\nperiod: month\nsource: Test\n`,
  'data/fees-elsewhere.csv': 'period,numerator,denominator\n2025-01-01,52,410\n',
  'metrics/fees-a-week.yaml': `name: Fees a week\nrole: process\nmeasure: proportion\nbetter: lower\nunit: "%"\nperiod: week\nsource: Test\n`,
  'data/fees-a-week.csv': 'period,numerator,denominator\n2025-01-06,52,410\n',
});
const whole =
  'The comparison is with the whole, which holds those who met the change. Name a group of those who did not.';

test.each([
  ['no comparison', 'group: pilot', []],
  ['another group', 'group: pilot, comparison: { group: rest }', []],
  ['another metric of the same kind', 'comparison: { metric: fees-elsewhere }', []],
  ['a group, where all others met the change', 'comparison: { group: rest }', []],
  ['the whole', 'group: pilot, comparison: { metric: fees-in-flight }', [whole]],
  ['itself', 'comparison: { metric: fees-in-flight }', [whole]],
  [
    'its own group',
    'group: pilot, comparison: { group: pilot }',
    ['The comparison is with "pilot" itself, who met the change. Name a group of those who did not.'],
  ],
  [
    'its own group in another Unicode form',
    'group: "\u00FC", comparison: { group: "u\u0308" }',
    ['The comparison is with "\u00FC" itself, who met the change. Name a group of those who did not.'],
  ],
  [
    'another kind of figure',
    'comparison: { metric: late-fee-complaints }',
    [
      '"Late-fee complaints" (measure: rate, period: month) cannot be compared with "Fees while the payment is on its way" (measure: proportion, period: month). Choose a metric that is counted the same way.',
    ],
  ],
  [
    'other periods',
    'comparison: { metric: fees-a-week }',
    [
      '"Fees a week" (measure: proportion, period: week) cannot be compared with "Fees while the payment is on its way" (measure: proportion, period: month). Choose a metric that is counted the same way.',
    ],
  ],
])('the rule comparison-is-apart, with %s', (_, measure, messages) => {
  expect(saidBy('comparison-is-apart', example(measure))).toEqual(messages.map((text) => `error: ${text}`));
});
