import { expect, test } from 'vitest';
import { problemsIn, saidBy } from './example.ts';

const step = (days: string) => ({
  'plans/late-fee-grace/plan.yaml': `steps:\n  - { id: tell-customers, what: Tell, who: cleo-marsh, ${days} }\n  - { id: read-the-bank-file, what: Load, who: ada-quist, due: 2025-06-30 }\n`,
});
const plan = (facts: string) => ({ 'plans/late-fee-grace/plan.yaml': `${facts}\n` });
const person = (facts: string) => ({ 'people/cleo-marsh.yaml': `${facts}\n` });
const painPoint = (facts: string) => ({ 'pain-points/late-fee.yaml': `${facts}\n` });
const voice = (days: string) => ({
  'voices/new.yaml': `- { id: v-9, channel: Phone, kind: informal, words: W., ${days} }\n`,
});
const toCome = (said: string) =>
  `${said} on 2025-11-01, after the report's day, 2025-10-31. Correct the day, or leave it out until then.`;
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
    [
      "The step was done on 2025-11-01, after the report's day, 2025-10-31. Correct the day, or leave it out until then.",
    ],
  ],
  ['ended today', plan('result: { lesson: L., followUpOwner: ben-osei, on: 2025-10-31 }'), []],
  [
    'ended tomorrow',
    plan('result: { lesson: L., followUpOwner: ben-osei, on: 2025-11-01 }'),
    ["The plan ended on 2025-11-01, after the report's day, 2025-10-31. Correct the day, or leave it out until then."],
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
    [
      "The pain point was opened on 2025-11-01, after the report's day, 2025-10-31. Correct the day, or leave it out until then.",
    ],
  ],
  ['changed as the plan starts', plan('changedOn: 2025-05-06'), []],
  [
    'changed before the plan starts',
    plan('changedOn: 2025-05-05'),
    ['Customers met the change on 2025-05-05, before the plan starts on 2025-05-06. Correct one of the two.'],
  ],
  ['changed tomorrow, which another rule says', plan('changedOn: 2025-11-01'), []],
  ['accepted before the plan starts', plan('accepted: { on: 2025-01-01, by: ben-osei }'), []],
  ['accepted tomorrow', plan('accepted: { on: 2025-11-01, by: ben-osei }'), [toCome('The plan was accepted')]],
  [
    'backed tomorrow',
    plan('backing: { on: 2025-11-01, where: Meeting, by: ben-osei }'),
    [toCome('The sponsor backed the plan')],
  ],
  [
    'resolved and told today',
    painPoint('status: resolved\nresolvedOn: 2025-10-31\nreply: { youSaid: Y., toldOn: 2025-10-31 }'),
    [],
  ],
  ['resolved tomorrow', painPoint('status: resolved\nresolvedOn: 2025-11-01'), [toCome('The pain point was resolved')]],
  [
    'resolved before it was opened',
    painPoint('opened: 2025-01-02\nstatus: resolved\nresolvedOn: 2025-01-01'),
    ['The pain point was resolved on 2025-01-01, before it was opened on 2025-01-02. Correct one of the two.'],
  ],
  ['customers told tomorrow', painPoint('reply: { youSaid: Y., toldOn: 2025-11-01 }'), [toCome('Customers were told')]],
  [
    'customers told before it was opened',
    painPoint('opened: 2025-01-02\nreply: { youSaid: Y., toldOn: 2025-01-01 }'),
    ['Customers were told on 2025-01-01, before the pain point was opened on 2025-01-02. Correct one of the two.'],
  ],
  ['said and answered today', voice('on: 2025-10-31, answered: 2025-10-31'), []],
  ['said tomorrow', voice('on: 2025-11-01'), [toCome('This was said')]],
  ['answered tomorrow', voice('on: 2025-10-31, answered: 2025-11-01'), [toCome('This was answered')]],
  [
    'answered tomorrow, with what was said',
    voice('on: 2025-10-31, answered: { on: 2025-11-01, what: A. }'),
    [toCome('This was answered')],
  ],
  [
    'passed on to nobody',
    voice('on: 2025-01-02, decision: None., routedOn: 2025-01-03'),
    [
      'This was routed on 2025-01-03, and nothing says to whom. Add routedTo: with the department, or take the day out.',
    ],
  ],
  [
    'passed on before it was said',
    voice('on: 2025-01-02, routedTo: care, routedOn: 2025-01-01'),
    ['This was routed on 2025-01-01, before it was said on 2025-01-02. Correct one of the two.'],
  ],
  [
    'answered before it was said',
    voice('on: 2025-01-02, answered: 2025-01-01'),
    ['This was answered on 2025-01-01, before it was said on 2025-01-02. Correct one of the two.'],
  ],
  [
    'a small fix of tomorrow',
    { 'micro-actions/new.yaml': '- { on: 2025-11-01, department: billing, heard: H., did: D. }\n' },
    [toCome('This was done')],
  ],
  [
    'a programme that reported tomorrow',
    { 'programmes/monthly-voice-review.yaml': 'reports:\n  - { title: T, on: 2025-11-01, ledTo: nothing }\n' },
    [toCome('This report came out')],
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

test.each([
  ['asOf: 2025-10-31\n', '2025-11-01', 'or move asOf in report.yaml on.'],
  ['# without asOf\n', '2025-11-06', 'Give the file the day it was written.'],
])('an update that a report with "%s" cannot know of says what to write', (asOf, day, end) => {
  const update = '---\nauthor: ada-quist\nhealth: on-track\n---\n\nIt runs.\n';
  const said = saidBy('dates-agree', { 'report.yaml': asOf, [`plans/late-fee-grace/updates/${day}.mdx`]: update });
  expect(said).toEqual([
    expect.stringMatching(new RegExp(`^error: This update is of ${day}, .* ${end.replaceAll('.', '\\.')}$`)),
  ]);
});
