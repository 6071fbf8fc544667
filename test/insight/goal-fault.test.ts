import { expect, test } from 'vitest';
import { goalFault } from '../../src/insight/goal-fault.ts';
import { checkContent } from '../../src/lint/check.ts';
import { layExample } from '../lint/rules/example.ts';

test.each([
  ['a share below its start', 'proportion', 'lower', 0.05, 0.12, null],
  ['a share above its start', 'proportion', 'lower', 0.13, 0.12, 'worse-than-start'],
  ['a share above its start, where higher is better', 'proportion', 'higher', 0.13, 0.12, null],
  ['a share below its start, where higher is better', 'proportion', 'higher', 0.05, 0.12, 'worse-than-start'],
  ['the start itself', 'proportion', 'lower', 0.12, 0.12, null],
  ['a share without a start', 'proportion', 'lower', 0.9, null, null],
  ['a share in per cent', 'proportion', 'lower', 85, null, 'impossible'],
  ['a score beyond its ends', 'nps', 'higher', 120, 20, 'impossible'],
  ['events below none', 'rate', 'lower', -1, 3, 'impossible'],
  ['an amount below zero', 'amount', 'lower', -5, 3, null],
] as const)('a goal that is %s', (_, measure, better, target, start, fault) => {
  expect(goalFault({ measure, better }, target, start)).toBe(fault);
});

/** Fees fell from 12 % to 3 %, and their goal would be met by letting them rise to 25 %. */
test('a goal on the worse side of the start is never reached, whatever the settings let pass', () => {
  const goal = (value: number) => ({
    'report.yaml': 'rules: { goal-is-better-than-start: off }\n',
    'plans/late-fee-grace/plan.yaml': `goals:\n  - { metric: fees-in-flight, value: ${value}, by: 2025-10-01 }\n`,
  });
  const goalOf = (value: number) => {
    const { insight } = checkContent(layExample(goal(value)).tree, { today: '2025-11-05' });
    return insight?.plan('late-fee-grace').goals[0];
  };
  expect(goalOf(0.1)).toMatchObject({ fault: null, reached: true, overdue: false });
  expect(goalOf(0.25)).toMatchObject({ fault: 'worse-than-start', share: null, reached: null, overdue: false });
});
