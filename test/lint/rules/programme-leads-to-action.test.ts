import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const programme = (facts: string) => ({ 'programmes/monthly-voice-review.yaml': `${facts}\n` });
const said = [
  'error: "Monthly voice review" has led to no plan and no decision. Name what came of it, or end it and say so.',
];

test.each([
  ['a plan', programme('# without reports'), []],
  ['a decision', programme('leadsTo: []\nreports: [{ title: A, on: 2025-01-01, ledTo: decision, decision: So. }]'), []],
  [
    'a plan of one report',
    programme('leadsTo: []\nreports: [{ title: A, on: 2025-01-01, ledTo: plan, plan: late-fee-grace }]'),
    [],
  ],
  ['nothing', programme('leadsTo: []\nreports: [{ title: A, on: 2025-01-01, ledTo: nothing }]'), said],
  ['nothing yet', programme('leadsTo: []\n# without reports'), said],
])('a programme that led to %s', (_, example, expected) => {
  expect(saidBy('programme-leads-to-action', example)).toEqual(expected);
});
