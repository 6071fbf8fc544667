import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const voices = `- id: v-0101
  on: 2025-03-01
  channel: Phone
  kind: complaint
  words: I read the meter twice.
  theme: Meter reading
  decision: Read again by the engineer.
`;
const entry = (...what: readonly string[]) => ({
  'voices/2025-q1.yaml': voices,
  'emerging.yaml': `- ${[...what, 'reason: Looked at.', 'by: ada-quist'].join('\n  ')}\n`,
});

test.each([
  ['a metric, for a while', entry('metric: late-fee-complaints', 'until: 2025-12-31'), []],
  ['a theme in other capitals', entry('theme: meter reading', 'until: 2025-12-31'), []],
  ['the last day itself', entry('theme: meter reading', 'until: 2025-10-31'), []],
  [
    'a theme that no voice has',
    entry('theme: meter raeding', 'until: 2025-12-31'),
    ['warning: No voice has the theme "meter raeding". Did you mean "Meter reading"?'],
  ],
  [
    'nothing',
    entry('until: 2025-12-31'),
    ['error: This dismisses nothing. Add metric: with its id, or theme: as voices spell it.'],
  ],
  [
    'two things',
    entry('metric: late-fee-complaints', 'theme: meter reading', 'until: 2025-12-31'),
    ['error: This dismisses two things. Leave one of them out, and give the other an entry of its own.'],
  ],
  [
    'a day that is past',
    entry('metric: late-fee-complaints', 'until: 2025-10-30'),
    [
      'warning: This was left until 2025-10-30, and is named again. Take the entry out, or give a later day and say in reason: why.',
    ],
  ],
])('%s', (_, example, said) => {
  expect(saidBy('dismissal-is-alive', example)).toEqual(said);
});
