import { expect, test } from 'vitest';
import type { PlanLedger } from '../../src/history/ledger.ts';
import { promisedGoals } from '../../src/history/promised-goals.ts';

const goal = (metric: string, value: number, by: string) => ({ metric, value, by });
const promise = (value: number, by: string, reason: string | null = null) => ({ value, by, told: { reason } });
const ledgerOf = (goals: readonly object[], opened: object | null = {}) => ({ opened, goals }) as unknown as PlanLedger;

const first = promise(25, '2026-06-30');
const moved = promise(33, '2026-12-31', 'A quarter was too few.');

test.each([
  ['no history', undefined],
  ['a history that does not reach back to its opening', ledgerOf([{ metric: 'calls', promises: [first] }], null)],
])('a plan with %s promised what its file says', (_, ledger) => {
  const goals = [goal('calls', 33, '2026-12-31')];
  expect(promisedGoals({ goals }, ledger)).toEqual(goals);
});

test('a goal that was changed in its place stands below what it was first, with the reason', () => {
  const ledger = ledgerOf([{ metric: 'calls', promises: [first, moved] }]);
  expect(promisedGoals({ goals: [goal('calls', 33, '2026-12-31')] }, ledger)).toEqual([
    goal('calls', 25, '2026-06-30'),
    { ...goal('calls', 33, '2026-12-31'), reason: 'A quarter was too few.' },
  ]);
});

test.each([
  ['value', goal('calls', 40, '2026-12-31')],
  ['day', goal('calls', 33, '2027-01-31')],
])('a goal of another %s that is not committed yet stands last', (_, now) => {
  const ledger = ledgerOf([{ metric: 'calls', promises: [first, moved] }]);
  const told = promisedGoals({ goals: [goal('calls', 25, '2026-06-30'), now] }, ledger);
  expect(told.map(({ value }) => value)).toEqual([25, 33, now.value]);
  expect(told.at(-1)).toBe(now);
});

test('a metric that git does not know yet stands with its goals behind the others', () => {
  const ledger = ledgerOf([{ metric: 'calls', promises: [first] }]);
  const goals = [goal('calls', 25, '2026-06-30'), goal('letters', 3, '2026-06-30')];
  expect(promisedGoals({ goals }, ledger)).toEqual(goals);
});
