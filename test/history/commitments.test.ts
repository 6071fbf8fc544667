import { expect, test } from 'vitest';
import { type Commitment, commitmentsOf, countOutcomes } from '../../src/history/commitments.ts';
import type { PlanLedger, StepHistory, Told } from '../../src/history/ledger.ts';
import type { Plan } from '../../src/model/types/plan.ts';

const told = (on: string, reason: string | null = null): Told => ({ commit: 'abc1234', on, author: null, reason });
const asOf = '2026-06-30';

function outcomeOf(
  step: { readonly due: string; readonly done?: string },
  promises: readonly (readonly [due: string, on: string, reason?: string])[],
  status = 'under-way',
) {
  const plan = {
    id: 'p',
    owner: 'o',
    status,
    result: { on: '2026-02-27' },
    goals: [],
    steps: [{ id: 's', what: 'Do it', who: 'w', ...step }],
  };
  const history: StepHistory = {
    step: 's',
    what: 'Do it',
    promises: promises.map(([due, on, reason]) => ({ due, told: told(on, reason ?? null) })),
    done: step.done ?? null,
    dropped: null,
  };
  const ledger = { steps: [history], goals: [] } as unknown as PlanLedger;
  const [commitment] = commitmentsOf(plan as unknown as Plan, ledger, [], asOf, () => false);
  return [commitment?.outcome, commitment?.reasonsGiven];
}

const first = ['2026-03-31', '2026-01-05'] as const;

test.each([
  ['done in time', { due: '2026-03-31', done: '2026-03-31' }, [first], ['kept', true]],
  ['done a day late', { due: '2026-03-31', done: '2026-04-01' }, [first], ['missed', true]],
  ['never done', { due: '2026-03-31' }, [first], ['missed', true]],
  ['still ahead', { due: '2026-12-31' }, [['2026-12-31', '2026-01-05']], ['ahead', true]],
  [
    'put off before its day, with a reason, and done',
    { due: '2026-05-31', done: '2026-05-20' },
    [first, ['2026-05-31', '2026-03-01', 'A release slipped.']],
    ['moved', true],
  ],
  [
    'put off before its day, and done on the new one',
    { due: '2026-05-31', done: '2026-05-31' },
    [first, ['2026-05-31', '2026-03-01']],
    ['moved', false],
  ],
  ['due on the day the report speaks for', { due: asOf }, [[asOf, '2026-01-05']], ['ahead', true]],
  [
    'put off before its day, for no reason',
    { due: '2026-05-31', done: '2026-05-20' },
    [first, ['2026-05-31', '2026-03-01']],
    ['moved', false],
  ],
  ['put off after its day', { due: '2026-07-31' }, [first, ['2026-07-31', '2026-04-01', 'Late.']], ['missed', true]],
  [
    'put off in time and missed after all',
    { due: '2026-05-31' },
    [first, ['2026-05-31', '2026-03-01', 'x']],
    ['missed', true],
  ],
  [
    'put off in time, and done by its first day after all',
    { due: '2026-05-31', done: '2026-03-31' },
    [first, ['2026-05-31', '2026-03-20']],
    ['kept', false],
  ],
  [
    'put off too late, though it had been done',
    { due: '2026-05-31', done: '2026-03-30' },
    [first, ['2026-05-31', '2026-04-20']],
    ['kept', false],
  ],
  [
    'put off and put back, and not done yet',
    { due: '2026-07-31' },
    [
      ['2026-07-31', '2026-01-05'],
      ['2026-09-30', '2026-03-01'],
      ['2026-07-31', '2026-04-01'],
    ],
    ['ahead', true],
  ],
  [
    'put off and put back, and done late',
    { due: '2026-03-31', done: '2026-04-20' },
    [first, ['2026-05-31', '2026-03-01'], ['2026-03-31', '2026-04-21']],
    ['missed', true],
  ],
  [
    'brought forward, and done by its first day',
    { due: '2026-02-28', done: '2026-03-15' },
    [first, ['2026-02-28', '2026-01-20']],
    ['kept', true],
  ],
  [
    'brought forward and done',
    { due: '2026-02-28', done: '2026-02-20' },
    [first, ['2026-02-28', '2026-01-20']],
    ['kept', true],
  ],
] as const)('a step %s', (_, step, promises, expected) => {
  expect(outcomeOf(step, promises)).toEqual(expected);
});

test.each([
  ['was due before is missed', '2026-01-31', ['missed', true]],
  ['was due later is no longer owed', '2026-05-31', [undefined, undefined]],
] as const)('a step that is open when its plan is stopped, and %s', (_, due, expected) => {
  expect(outcomeOf({ due }, [[due, '2026-01-05']], 'stopped')).toEqual(expected);
});

test('commitments are counted by what became of them, and those moved with a reason each time', () => {
  const one = (outcome: Commitment['outcome'], reasonsGiven = true) => ({ outcome, reasonsGiven }) as Commitment;
  expect(countOutcomes([])).toEqual({
    counts: { kept: 0, moved: 0, missed: 0, ahead: 0, unknown: 0 },
    movedWithReason: 0,
  });
  expect(
    countOutcomes([one('kept'), one('moved'), one('moved', false), one('missed', false), one('ahead'), one('unknown')]),
  ).toEqual({ counts: { kept: 1, moved: 2, missed: 1, ahead: 1, unknown: 1 }, movedWithReason: 1 });
});
