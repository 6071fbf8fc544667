import { describe, expect, test } from 'vitest';
import type { Commitment, Outcome } from '../../src/history/commitments.ts';
import type { LedgerEntry, PlanLedger } from '../../src/history/ledger.ts';
import { foldedLife, type LifeEvent, lifeOfPlan } from '../../src/history/life-of-plan.ts';
import type { TimelineEvent } from '../../src/insight/timeline.ts';
import { commitmentInWords, outcomeOfPromise } from '../../src/wording/promises.ts';

const past = { station: false, state: 'past' } as const;
const asOf = '2026-06-30';
const promise = (of: 'step' | 'goal', id: string, by: string, outcome: Outcome): Commitment => ({
  of,
  plan: 'p',
  who: 'w',
  id,
  what: id,
  group: null,
  eased: of === 'goal',
  first: '2026-03-31',
  by,
  outcome,
  reasonsGiven: true,
});
const entry = (on: string, change: object) =>
  ({ of: 'plan', id: 'p', told: { commit: 'abc1234', on, author: 'w', reason: 'Why' }, change }) as LedgerEntry;
const goalMoved = entry('2026-03-01', { kind: 'goal', metric: 'calls', from: { value: 1 }, to: { value: 2 } });

describe('the life of a plan', () => {
  const events: TimelineEvent[] = [
    { ...past, kind: 'heard', on: '2026-01-01', station: true },
    { ...past, kind: 'step', step: 'ask', what: 'Ask', on: '2026-04-02', due: '2026-03-31' },
  ];
  const commitments = [promise('step', 'ask', '2026-03-31', 'missed'), promise('goal', 'calls', '2026-12-31', 'moved')];

  test('holds what was moved, and what became of each promise where it came due, once each', () => {
    const ledger = { entries: [goalMoved] } as unknown as PlanLedger;
    const life = lifeOfPlan(events, { ledger, commitments }, asOf);
    expect(
      life.map((event) => [
        event.kind,
        event.on,
        event.state,
        'commitment' in event ? event.commitment?.outcome : undefined,
      ]),
    ).toEqual([
      ['heard', '2026-01-01', 'past', undefined],
      ['ledger', '2026-03-01', 'past', undefined],
      ['step', '2026-04-02', 'past', 'missed'],
      ['goal', '2026-12-31', 'ahead', 'moved'],
    ]);
  });

  test('says of no promise what became of it where the first one is not known', () => {
    expect(lifeOfPlan(events, { ledger: undefined }, asOf)).toEqual(events);
  });

  test.each([
    ['a step that was added', { kind: 'step', from: null, to: { due: '2026-05-01' }, days: 0 }, 0],
    ['a step that was put off', { kind: 'step', from: { due: '2026-05-01' }, to: { due: '2026-05-08' }, days: 7 }, 1],
    ['a step that was dropped', { kind: 'step', from: { due: '2026-05-01' }, to: null, days: 0 }, 1],
    ['a step that is done, as its own line tells', { kind: 'step', from: {}, to: { done: '2026-05-01' }, days: 0 }, 0],
    ['an acceptance, as its own station tells', { kind: 'accepted', from: null, to: '2026-05-01 w' }, 0],
    ['an owner who took over', { kind: 'owner', from: 'v', to: 'w' }, 1],
  ])('with %s', (_, change, told) => {
    const ledger = { entries: [entry('2026-05-01', change)] } as unknown as PlanLedger;
    expect(lifeOfPlan([], { ledger }, asOf)).toHaveLength(told);
  });
});

describe('a long life', () => {
  const at = (day: number, station = false) =>
    ({ ...past, kind: 'told', on: `2026-01-${String(day).padStart(2, '0')}`, station }) as LifeEvent;
  const days = (shown: ReturnType<typeof foldedLife>) =>
    shown.map((one) =>
      one.kind === 'folded' ? one.events.map(({ on }) => Number(on.slice(8))) : Number(one.on.slice(8)),
    );

  test.each<[string, readonly LifeEvent[], number, unknown[]]>([
    ['as long as is shown is not folded', [at(1), at(2), at(3)], 3, [1, 2, 3]],
    ['is folded before its latest events', [at(1), at(2), at(3), at(4)], 2, [[1, 2], 3, 4]],
    ['shows every station at its place', [at(1), at(2), at(3, true), at(4), at(5), at(6)], 1, [[1, 2], 3, [4, 5], 6]],
    ['folds no single event', [at(1, true), at(2), at(3, true), at(4)], 1, [1, 2, 3, 4]],
  ])('that %s', (_, life, latest, shown) => {
    expect(days(foldedLife(life, latest))).toEqual(shown);
  });
});

test.each<[Outcome, string, string, string]>([
  ['kept', '2026-03-20', 'kept', 'gehalten'],
  ['missed', '2026-03-31', 'missed', 'verfehlt'],
  ['missed', '2026-04-02', 'missed: promised for 31 Mar 2026', 'verfehlt: versprochen für den 31. März 2026'],
  ['moved', '2026-03-31', 'moved in time, with a reason', 'rechtzeitig verschoben, mit Grund'],
  [
    'moved',
    '2026-04-30',
    'moved in time, first promised for 31 Mar 2026, with a reason',
    'rechtzeitig verschoben, zuerst versprochen für den 31. März 2026, mit Grund',
  ],
  ['ahead', '2026-12-31', '', ''],
])('a promise that is %s and stands at %s is told so', (outcome, on, english, german) => {
  const said = (locale: string) =>
    commitmentInWords(promise('step', 'ask', on, outcome), on, { locale, currency: 'GBP' } as never);
  expect([said('en-GB'), said('de-DE')]).toEqual([english, german]);
});

test.each([
  ['goal', '2026-03-31', 'made easier in time, with a reason', 'Made easier in time, with a reason'],
  [
    'goal',
    '2026-04-30',
    'moved in time, first promised for 31 Mar 2026, with a reason',
    'Moved in time, with a reason',
  ],
  ['step', '2026-03-31', 'moved in time, with a reason', 'Moved in time, with a reason'],
] as const)(
  'a %s that was moved and stands at %s is called eased only where it was',
  (of, by, inTimeline, inRecord) => {
    const moved = promise(of, 'calls', by, 'moved');
    const settings = { locale: 'en-GB', currency: 'GBP' } as never;
    expect([commitmentInWords(moved, by, settings), outcomeOfPromise(moved, settings)]).toEqual([inTimeline, inRecord]);
  },
);
