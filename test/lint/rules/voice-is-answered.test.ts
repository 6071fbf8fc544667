import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const said = (more: string, on = '2025-10-01') =>
  saidBy('voice-is-answered', {
    'report.yaml': 'answerWithinDays: 30\n',
    'voices/2025-q2.yaml': `- id: v-0201\n  on: ${on}\n  channel: Phone\n  words: It came late.\n  routedTo: care\n${more}`,
  }).length;

test.each([
  ['a complaint of 30 days', '  kind: complaint\n', '2025-10-01', 0],
  ['a complaint of 31 days', '  kind: complaint\n', '2025-09-30', 1],
  ['a complaint that was answered', '  kind: complaint\n  answered: 2025-05-01\n', '2025-04-02', 0],
  [
    'a complaint that was answered, with what was said',
    '  kind: complaint\n  answered: { on: 2025-05-01, what: Rung. }\n',
    '2025-04-02',
    0,
  ],
  ['a complaint answered on an unknown day', '  kind: complaint\n  receipt: Rung.\n', '2025-04-02', 0],
  ['a complaint that wants no answer', '  kind: complaint\n  wantsAnswer: false\n', '2025-04-02', 0],
  ['a survey answer', '  kind: survey\n', '2025-04-02', 0],
  ['a survey answer that asks for a call', '  kind: survey\n  wantsAnswer: true\n', '2025-04-02', 1],
])('%s', (_, more, on, count) => {
  expect(said(more, on)).toBe(count);
});

test.each([
  ['whom it was passed to', '  heardBy: cleo-marsh\n  routedTo: billing\n', '2025-10-25', '6 days', 'Billing owes it'],
  ['whose people heard it', '  heardBy: cleo-marsh\n', '2025-10-20', '11 days', 'Care owes it'],
  ['nobody', '', '2025-10-20', '11 days', 'nobody is named who heard it'],
])('warns after five days unless the report says otherwise, and says who owes it: %s', (_, more, on, days, who) => {
  const entry = `- id: v-0201\n  on: ${on}\n  channel: Phone\n  kind: complaint\n  words: It came late.\n  decision: None.\n${more}`;
  expect(saidBy('voice-is-answered', { 'report.yaml': 'asOf: 2025-10-31\n', 'voices/2025-q2.yaml': entry })).toEqual([
    `warning: This customer has waited ${days} for an answer (${who}). Give one and write answered: { on, what } with the day and what was said, or wantsAnswer: false.`,
  ]);
});
