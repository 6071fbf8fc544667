import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/insight/claim.ts';
import { type ClaimOutcome, outcomeOf } from '../../src/insight/claim-outcome.ts';
import { isOver, type PlanStanding, sortStandings, standingOf } from '../../src/insight/plan-standing.ts';

const standing = (id: string, outcome: ClaimOutcome, changes: { status?: string; slipping?: boolean } = {}) =>
  ({
    plan: { id, status: changes.status ?? 'done' },
    outcome,
    slipping: changes.slipping ?? false,
    overdue: [],
  }) as unknown as PlanStanding;

describe('Plans on home', () => {
  test('that slip back stand under what did not, and no longer under what got better', () => {
    const sorted = sortStandings([
      standing('holds', 'better'),
      standing('slips', 'better', { slipping: true }),
      standing('no-clear-change', 'unclear'),
      standing('worse', 'worse'),
      standing('early', 'early'),
      standing('stopped', 'early', { status: 'stopped' }),
    ]);
    const ids = (list: readonly PlanStanding[]) => list.map(({ plan }) => plan.id);
    expect([sorted.better, sorted.didNot, sorted.early].map(ids)).toEqual([
      ['holds'],
      ['slips', 'no-clear-change', 'worse', 'stopped'],
      ['early'],
    ]);
  });

  test.each([
    ['slipping', true],
    ['holds', false],
    ['unclear', false],
    [null, false],
  ] as const)('with the answer %j slip back: %s', (holds, slipping) => {
    const inShort = { outcome: 'better', holds, goals: [] } as const;
    const settings = { asOf: '2026-10-31', staleAfterDays: 30 };
    expect(standingOf({ status: 'done' } as never, inShort, settings)).toMatchObject({
      outcome: 'better',
      slipping,
    });
  });
});

describe('What is late', () => {
  const settings = { asOf: '2026-10-31', staleAfterDays: 30 };
  const goal = (by: string, original: boolean, overdue: boolean) => ({
    ...{ original, overdue, reached: null, inTime: null },
    ...{ metric: { id: 'fees', name: 'Late fees' }, group: 'pilot', goal: { by } },
  });
  const late = (changes: object, goals: readonly ReturnType<typeof goal>[] = []) => {
    const plan = { status: 'under-way', starts: '2026-10-15', steps: [], updates: [], ...changes };
    return standingOf(plan as never, { outcome: 'early', holds: null, goals }, settings).overdue;
  };

  test('are steps whose day has passed and that are not done', () => {
    const steps = [
      { what: 'done', due: '2026-09-30', done: '2026-10-20' },
      { what: 'late', due: '2026-10-30' },
      { what: 'today', due: '2026-10-31' },
    ];
    expect(late({ steps })).toEqual([{ kind: 'step', what: 'late', due: '2026-10-30' }]);
  });

  test('are goals as they were first promised', () => {
    const goals = [goal('2026-06-30', true, true), goal('2026-09-30', false, true), goal('2026-12-31', true, false)];
    expect(late({}, goals)).toEqual([{ kind: 'goal', metric: 'Late fees', group: 'pilot', due: '2026-06-30' }]);
  });

  test.each([
    ['the last one is as old as may be', { updates: [{ on: '2026-06-01' }, { on: '2026-10-01' }] }, undefined],
    ['the last one is a day older', { updates: [{ on: '2026-06-01' }, { on: '2026-09-30' }] }, '2026-09-30'],
    ['there is none since the start', { starts: '2026-09-30' }, '2026-09-30'],
    ['the plan began lately', { starts: '2026-10-01' }, undefined],
    ['the plan has not begun', { status: 'agreed', starts: '2026-09-01' }, undefined],
  ])('is an update where %s: %j since %s', (_, changes, since) => {
    expect(late(changes)).toEqual(since === undefined ? [] : [{ kind: 'update', since }]);
  });

  test('is nothing of a plan that is over', () => {
    const steps = [{ what: 'late', due: '2026-10-30' }];
    const goals = [goal('2026-06-30', true, true)];
    for (const status of ['done', 'stopped']) expect(late({ status, steps, starts: '2025-01-01' }, goals)).toEqual([]);
  });

  test('makes a plan late, whatever its figures say', () => {
    const overdue = [{ kind: 'update', since: '2026-09-30' }] as const;
    const [inTime, behind] = [standing('in time', 'better'), { ...standing('late', 'better'), overdue }];
    expect(sortStandings([inTime, behind])).toMatchObject({ better: [inTime, behind], overdue: [behind] });
  });
});

test.each([
  [undefined, 'none'],
  [{ grade: 0, direction: 'none' }, 'none'],
  [{ grade: 1, direction: 'none' }, 'early'],
  [{ grade: 2, direction: 'none' }, 'unclear'],
  [{ grade: 2, direction: 'better' }, 'unclear'],
  [{ grade: 3, direction: 'none' }, 'unclear'],
  [{ grade: 3, direction: 'worse' }, 'worse'],
  [{ grade: 5, direction: 'better' }, 'better'],
] as const)('a claim of %j comes to %s', (claim, outcome) => {
  expect(outcomeOf(claim as Claim | undefined)).toBe(outcome);
});

test.each([
  ['done', true],
  ['stopped', true],
  ['under-way', false],
  ['agreed', false],
] as const)('a plan that is %s is over: %s', (status, over) => {
  expect(isOver({ status })).toBe(over);
});
