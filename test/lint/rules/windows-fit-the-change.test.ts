import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const plan = (facts: string, windows: string) => ({
  'plans/late-fee-grace/plan.yaml': `${facts}\nmeasures:\n  - metric: late-fee-complaints\n    ${windows}\n`,
});

test.each([
  [
    'before ends and after begins with the change',
    'changedOn: 2025-07-01',
    'before: { from: 2025-01-01, to: 2025-06-30 }\n    after: { from: 2025-07-01 }',
    [],
  ],
  ['the change is today', 'changedOn: 2025-10-31', 'before: { from: 2025-01-01, to: 2025-06-30 }', []],
  ['before is open, and ends with the change', 'changedOn: 2025-07-01', 'before: { from: 2025-01-01 }', []],
  [
    'windows of one day',
    'changedOn: 2025-07-01',
    'before: { from: 2025-01-01, to: 2025-01-01 }\n    after: { from: 2025-07-01, to: 2025-07-01 }',
    [],
  ],
  ['a before window without a change yet', '# without changedOn', 'before: { from: 2025-01-01, to: 2025-06-30 }', []],
  ['no windows', '# without changedOn', 'group: pilot', []],
  [
    'the change is tomorrow',
    'changedOn: 2025-11-01',
    'before: { from: 2025-01-01, to: 2025-06-30 }',
    [
      "The day of the change, 2025-11-01, is after the report's day, 2025-10-31, so no customer has met it. Leave it out until they have.",
    ],
  ],
  [
    'done, without a change',
    'status: done\n# without changedOn',
    'before: { from: 2025-01-01, to: 2025-06-30 }',
    ['The plan is done, and nobody knows when customers met the change. Add changedOn: <the day>.'],
  ],
  [
    'an after window without a change',
    '# without changedOn',
    'after: { from: 2025-07-01 }',
    ['There is an after window, and nobody knows when customers met the change. Add changedOn: <the day> to the plan.'],
  ],
  ['an open before window without a change yet', '# without changedOn', 'before: { from: 2025-01-01 }', []],
  [
    'an open before window, an after window, and no change',
    '# without changedOn',
    'before: { from: 2025-01-01 }\n    after: { from: 2025-07-01 }',
    [
      'The before window has no end, and the after window begins on 2025-07-01. Add to: <a day before that>.',
      'There is an after window, and nobody knows when customers met the change. Add changedOn: <the day> to the plan.',
    ],
  ],
  [
    'windows that overlap, and no change',
    '# without changedOn',
    'before: { from: 2025-01-01, to: 2025-07-01 }\n    after: { from: 2025-07-01 }',
    [
      'The before window reaches to 2025-07-01, and the after window begins on 2025-07-01. End it the day before, at the latest.',
      'There is an after window, and nobody knows when customers met the change. Add changedOn: <the day> to the plan.',
    ],
  ],
  [
    'three after windows without a change',
    '# without changedOn',
    'after: { from: 2025-07-01 }\n  - metric: fees-in-flight\n    after: { from: 2025-07-01 }\n  - metric: fees-in-flight\n    after: { from: 2025-08-01 }',
    [
      'There is an after window (and 2 more), and nobody knows when customers met the change. Add changedOn: <the day> to the plan.',
    ],
  ],
  [
    'an after window, and the change is tomorrow',
    'changedOn: 2025-11-01',
    'after: { from: 2025-11-01 }',
    [
      "The day of the change, 2025-11-01, is after the report's day, 2025-10-31, so no customer has met it. Leave it out until they have.",
    ],
  ],
  [
    'before ends on the day of the change',
    'changedOn: 2025-07-01',
    'before: { from: 2025-01-01, to: 2025-07-01 }',
    [
      'The before window reaches to 2025-07-01, and customers met the change on 2025-07-01. End it the day before, at the latest.',
    ],
  ],
  [
    'before begins after the change',
    'changedOn: 2025-07-01',
    'before: { from: 2025-08-01 }',
    [
      'The before window reaches to 2025-08-01, and customers met the change on 2025-07-01. End it the day before, at the latest.',
    ],
  ],
  [
    'after begins the day before the change',
    'changedOn: 2025-07-01',
    'after: { from: 2025-06-30 }',
    [
      'The after window begins on 2025-06-30, and customers met the change on 2025-07-01. Begin it on that day or later.',
    ],
  ],
  [
    'both run backwards',
    'changedOn: 2025-07-01',
    'before: { from: 2025-06-30, to: 2025-01-01 }\n    after: { from: 2025-09-30, to: 2025-07-01 }',
    [
      'The window begins on 2025-06-30, after it ends on 2025-01-01. Swap the two.',
      'The window begins on 2025-09-30, after it ends on 2025-07-01. Swap the two.',
    ],
  ],
])('the rule windows-fit-the-change, where %s', (_, facts, windows, messages) => {
  expect(saidBy('windows-fit-the-change', plan(facts, windows))).toEqual(messages.map((text) => `error: ${text}`));
});
