import { describe, expect, test } from 'vitest';
import type { ClaimOutcome } from '../../src/insight/claim-outcome.ts';
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

test.each([
  ['done', true],
  ['stopped', true],
  ['under-way', false],
  ['agreed', false],
] as const)('a plan that is %s is over: %s', (status, over) => {
  expect(isOver({ status })).toBe(over);
});
