import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const said = (plan: string, person = '') =>
  saidBy('owner-accepted', {
    'plans/late-fee-grace/plan.yaml': plan,
    ...(person && { 'people/ada-quist.yaml': person }),
  });

test('a plan that nobody has accepted says whose yes is missing', () => {
  expect(said('# without accepted\n')).toEqual([
    'warning: Nobody says that Ada Quist has accepted the plan. Add accepted: { on: <the day>, by: ben-osei }, or set the status to proposed.',
  ]);
  expect(said('# without accepted\nstatus: proposed\n')).toEqual([]);
});

test('whoever reports to nobody may be held to it by anybody', () => {
  expect(said('accepted: { on: 2025-04-14, by: cleo-marsh }\n', '# without manager\n')).toEqual([]);
});
