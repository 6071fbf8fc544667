import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const said = (plan: string) => saidBy('sponsor-has-backed-publicly', { 'plans/late-fee-grace/plan.yaml': plan });

test('backing by somebody else is not the sponsor’s', () => {
  expect(said('backing: { on: 2025-05-08, where: All-hands, by: cleo-marsh }\n')).toEqual([
    'warning: Cleo Marsh backed the plan, and its sponsor is Ben Osei. Have the sponsor back it, or name the one who did as sponsor.',
  ]);
});

test.each(['proposed', 'agreed', 'stopped'])('a plan that is %s needs no backing yet, or no more', (status) => {
  expect(said(`# without backing\nstatus: ${status}\n`)).toEqual([]);
});
