import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

test('a plan that is done closes it, too', () => {
  expect(
    saidBy('closed-tells-customers', {
      'pain-points/late-fee.yaml': 'reply: { youSaid: You charged me., weDid: The fee waits. }\n',
      'plans/late-fee-grace/plan.yaml': 'status: done\n',
    }),
  ).toEqual([
    'warning: "Hold the late fee until the bank has answered" is done, and nothing says when customers were told. Add toldOn: and channel: to the reply.',
  ]);
});

test('while the plan is under way nobody needs to be told yet', () => {
  expect(saidBy('closed-tells-customers', { 'pain-points/late-fee.yaml': '# without reply\n' })).toEqual([]);
});
