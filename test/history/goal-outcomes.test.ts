import { expect, test } from 'vitest';
import { commitmentsOf } from '../../src/history/commitments.ts';
import type { PlanLedger } from '../../src/history/ledger.ts';
import { wasReached } from '../../src/insight/goal-progress.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import type { Plan } from '../../src/model/types/plan.ts';
import { smallReport } from './small-report.ts';

const head =
  'period,events,exposure\n2025-01-01,31,9100\n2025-02-01,28,9040\n2025-04-01,30,9000\n2025-05-01,33,9105\n2025-06-01,29,9080\n';

/** Complaints for 1,000 bills from July to September, held against 1.5 by a day; before they were above 3. */
function outcomeOf(
  by: string,
  rates: readonly [july: number, august: number, september?: number],
  promises: readonly object[] = [],
  ending: Partial<Plan> = {},
) {
  const rows = rates.map((rate = 0, i) => `2025-0${i + 7}-01,${rate * 10},10000\n`).join('');
  const { report } = smallReport({
    'data/late-fee-complaints.csv': `${head}${rows}`,
    'plans/late-fee-grace/plan.yaml': (text) => text.replace('by: 2026-06-30', `by: ${by}`),
  });
  const insight = insightOf(report);
  const { goals } = insight.inShort('late-fee-grace');
  const ledger = { steps: [], goals: [{ metric: 'late-fee-complaints', promises }] } as unknown as PlanLedger;
  const plan = { ...report.plans.get('late-fee-grace'), ...ending };
  const all = commitmentsOf(plan, ledger, goals, report.settings.asOf, (goal) =>
    wasReached(goal, report, insight.plan('late-fee-grace')),
  );
  const [goal] = goals;
  return [goal?.reached, goal?.inTime, goal?.overdue, all.find(({ of }) => of === 'goal')?.outcome];
}

test.each([
  ['reached by its day', '2025-09-30', [1, 1, 1], [true, true, false, 'kept']],
  ['reached by its day and later', '2025-08-31', [1, 1, 1], [true, true, false, 'kept']],
  ['missed on its day and reached later', '2025-07-31', [3, 0, 0], [true, false, false, 'missed']],
  ['missed in the days that were over by then', '2025-08-30', [3, 0, 0], [true, false, false, 'missed']],
  ['reached by its day and lost since', '2025-07-31', [1, 4, 4], [false, true, false, 'kept']],
  ['never reached', '2025-07-31', [3, 3, 3], [false, false, true, 'missed']],
  ['reached, with no figure by its day', '2025-07-30', [1, 1, 1], [true, null, false, 'unknown']],
  ['reached already, with its day ahead', '2026-05-31', [1, 1, 1], [true, true, false, 'ahead']],
  ['not reached by figures that end ahead of its day', '2025-09-30', [3, 3], [false, null, true, 'unknown']],
  ['reached by figures that end ahead of its day', '2025-09-30', [1, 1], [true, true, false, 'kept']],
  ['not reached by the last figures there can be', '2025-09-29', [3, 3], [false, false, true, 'missed']],
  [
    'not reached, with its day the one that the report speaks for',
    '2025-10-31',
    [3, 3, 3],
    [false, false, false, 'ahead'],
  ],
  ['not reached yet', '2025-12-31', [3, 3, 3], [false, false, false, 'ahead']],
] as const)('a goal %s', (_, by, rates, expected) => {
  expect(outcomeOf(by, rates)).toEqual(expected);
});

test('a goal that was loosened and put back did not move; one that stays loosened did', () => {
  const promise = (value: number, bearing: string, on: string) => ({
    ...{ value, by: '2025-09-30', bearing, days: 0 },
    told: { commit: 'abc1234', on, author: null, reason: null },
  });
  const loosened = [promise(1.5, 'none', '2025-05-01'), promise(2, 'loosened', '2025-06-01')];
  const back = [...loosened, promise(1.5, 'tightened', '2025-07-01')];
  expect(outcomeOf('2025-09-30', [1, 1, 1], back).at(-1)).toBe('kept');
  expect(outcomeOf('2025-09-30', [3, 3, 3], back).at(-1)).toBe('missed');
  const harder = [promise(1, 'none', '2025-05-01'), promise(1.5, 'loosened', '2025-06-01')];
  expect(outcomeOf('2025-09-30', [1, 1, 1], harder).at(-1)).toBe('moved');
});

test('a goal that was reached as first promised may be followed by another; one that was not is missed', () => {
  const promise = (value: number, by: string, days: number, on: string) => ({
    ...{ value, by, bearing: days > 0 ? 'tightened' : 'none', days },
    told: { commit: 'abc1234', on, author: null, reason: null },
  });
  const promises = [promise(1.5, '2025-07-31', 0, '2025-05-01'), promise(1.2, '2025-12-31', 153, '2025-08-15')];
  expect(outcomeOf('2025-12-31', [1, 1, 1], promises).at(-1)).toBe('ahead');
  expect(outcomeOf('2025-12-31', [3, 1, 1], promises).at(-1)).toBe('missed');
  // What follows is owed as much: another day set after its own is too late, whatever came of the first.
  const second = promise(0.5, '2025-08-31', 31, '2025-08-15');
  const putOff = [...promises.slice(0, 1), second, promise(0.5, '2025-12-31', 122, '2025-09-15')];
  expect(outcomeOf('2025-12-31', [1, 1, 1], putOff).at(-1)).toBe('missed');
});

test('a goal put off by a day once its own was over is missed', () => {
  const told = { commit: 'abc1234', author: null, reason: null };
  const promises = [
    { value: 1.5, by: '2025-07-31', bearing: 'none', days: 0, told: { ...told, on: '2025-05-01' } },
    { value: 1.5, by: '2025-08-01', bearing: 'none', days: 1, told: { ...told, on: '2025-08-01' } },
  ];
  expect(outcomeOf('2025-08-01', [3, 1, 1], promises).at(-1)).toBe('missed');
});

test.each([
  ['before it was stopped is held against the figures', '2025-08-31', 'missed'],
  ['on the day it was stopped or later is owed no longer', '2025-09-30', undefined],
] as const)('a goal of a stopped plan that was due %s', (_, by, outcome) => {
  const ending = { status: 'stopped', result: { on: '2025-09-30' } } as Partial<Plan>;
  expect(outcomeOf(by, [3, 3, 3], [], ending).at(-1)).toBe(outcome);
});
