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
  ['a complaint that wants no answer', '  kind: complaint\n  wantsAnswer: false\n', '2025-04-02', 0],
  ['a survey answer', '  kind: survey\n', '2025-04-02', 0],
  ['a survey answer that asks for a call', '  kind: survey\n  wantsAnswer: true\n', '2025-04-02', 1],
])('%s', (_, more, on, count) => {
  expect(said(more, on)).toBe(count);
});
