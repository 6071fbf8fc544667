import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const example = (status: string, afters: readonly [string, string], events: readonly number[] = [11, 9, 10, 12]) => ({
  'plans/late-fee-grace/plan.yaml': `status: ${status}
measures:
  - { metric: fees-in-flight, before: { from: 2025-01-01, to: 2025-06-30 }, after: ${afters[0]} }
  - { metric: late-fee-complaints, before: { from: 2025-01-01, to: 2025-06-30 }, after: ${afters[1]} }
`,
  'data/late-fee-complaints.csv': [
    'period,events,exposure',
    ...[31, 29, null, 30, 32, 28, ...events].flatMap((count, i) =>
      count === null ? [] : [`2025-${String(i + 1).padStart(2, '0')}-01,${count},9000`],
    ),
    '',
  ].join('\n'),
});
const open = '{ from: 2025-07-01 }';
const ended = '{ from: 2025-07-01, to: 2025-10-31 }';
const said =
  'info: The plan is done, and the window after of "Late-fee complaints" has no end, so that it is never asked whether the change holds. End it, to: 2025-10-31 at the latest.';

test.each([
  ['a plan that is done and made things better', example('done', [ended, open]), [said]],
  ['one whose leading measure has a window with an end', example('done', [open, ended]), []],
  ['one that is under way', example('under-way', [ended, open]), []],
  ['one that was stopped', example('stopped', [ended, open]), []],
  ['one without a clear change', example('done', [ended, open], [30, 31, 29, 30]), []],
  ['one after which it was worse', example('done', [ended, open], [90, 91, 89, 90]), []],
  ['one for which it is too early', example('done', [ended, open], [11, 9]), []],
])('of %s the open window is told only where that hides an answer', (_, given, expected) => {
  expect(saidBy('done-window-has-an-end', given)).toEqual(expected);
});
