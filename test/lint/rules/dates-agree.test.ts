import { expect, test } from 'vitest';
import { problemsIn, saidBy } from './example.ts';

const step = (days: string) => ({
  'plans/late-fee-grace/plan.yaml': `steps:\n  - { id: tell-customers, what: Tell, who: cleo-marsh, ${days} }\n  - { id: read-the-bank-file, what: Load, who: ada-quist, due: 2025-06-30 }\n`,
});
const plan = (facts: string) => ({ 'plans/late-fee-grace/plan.yaml': `${facts}\n` });
const person = (facts: string) => ({ 'people/cleo-marsh.yaml': `${facts}\n` });
const evidence = (days: string) => ({
  'pain-points/late-fee.yaml': `evidence:\n  - { method: random-sample, n: 400, met: 108, source: Audit, ${days} }\n`,
});

test.each([
  ['due and done as the plan starts', step('due: 2025-05-06, done: 2025-05-06'), []],
  ['done today', step('due: 2025-06-30, done: 2025-10-31'), []],
  ['done late', step('due: 2025-06-30, done: 2025-08-01'), []],
  ['due far ahead', step('due: 2027-06-30'), []],
  [
    'due before the plan starts',
    step('due: 2025-05-05'),
    ['The step is due on 2025-05-05, before the plan starts on 2025-05-06. Correct one of the two.'],
  ],
  [
    'done before the plan starts',
    step('due: 2025-06-30, done: 2025-05-05'),
    ['The step was done on 2025-05-05, before the plan starts on 2025-05-06. Correct one of the two.'],
  ],
  [
    'done tomorrow',
    step('due: 2025-06-30, done: 2025-11-01'),
    ["The step is done on 2025-11-01, after the report's day, 2025-10-31. Leave it out until it is done."],
  ],
  ['ended today', plan('result: { lesson: L., followUpOwner: ben-osei, on: 2025-10-31 }'), []],
  [
    'ended tomorrow',
    plan('result: { lesson: L., followUpOwner: ben-osei, on: 2025-11-01 }'),
    ["The plan ended on 2025-11-01, after the report's day, 2025-10-31. Leave it out until it has."],
  ],
  [
    'ended before it starts',
    plan('result: { lesson: L., followUpOwner: ben-osei, on: 2025-05-05 }'),
    ['The plan ended on 2025-05-05, before it starts on 2025-05-06. Correct one of the two.'],
  ],
  ['joined and left on one day', person('joined: 2025-01-01\nleft: 2025-01-01'), []],
  [
    'left before joining',
    person('joined: 2025-01-02\nleft: 2025-01-01'),
    ['Cleo Marsh left on 2025-01-01, before joining on 2025-01-02. Correct one of the two.'],
  ],
  ['left, and nobody knows when joined', person('left: 2025-01-01'), []],
  [
    'opened tomorrow',
    { 'pain-points/late-fee.yaml': 'opened: 2025-11-01\n' },
    ["The pain point was opened on 2025-11-01, after the report's day, 2025-10-31. Correct the day."],
  ],
  ['evidence of one day', evidence('from: 2025-01-31, to: 2025-01-31'), []],
  [
    'evidence backwards',
    evidence('from: 2025-01-31, to: 2025-01-06'),
    ['The evidence was taken from 2025-01-31 to 2025-01-06. Swap the two.'],
  ],
])('the rule dates-agree, with %s', (_, example, messages) => {
  expect(saidBy('dates-agree', example)).toEqual(messages.map((text) => `error: ${text}`));
});

test.each([
  ['2025-10-31', []],
  ['2025-11-01', ['plans/late-fee-grace/updates/2025-11-01.mdx 1:1-1:2']],
])('an update of %s', (day, places) => {
  const example = {
    [`plans/late-fee-grace/updates/${day}.mdx`]: '---\nauthor: ada-quist\nhealth: on-track\n---\n\nIt runs.\n',
  };
  expect(problemsIn(example).flatMap(({ rule, place }) => (rule === 'dates-agree' ? [place] : []))).toEqual(places);
});
