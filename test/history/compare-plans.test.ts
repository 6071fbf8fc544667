import { expect, test } from 'vitest';
import { comparePlans } from '../../src/history/compare-plans.ts';
import type { PlanData } from '../../src/model/types/generated.ts';

const plan: PlanData = {
  title: 'Hold the late fee',
  painPoint: 'late-fee',
  owner: 'ana-lead',
  sponsor: 'bo-exec',
  authority: 'May change the fee rules.',
  resources: { budget: 1000 },
  status: 'under-way',
  starts: '2025-05-06',
  changedOn: '2025-10-06',
  goals: [{ metric: 'complaints', value: 1.5, by: '2026-09-30' }],
  measures: [
    { metric: 'complaints', before: { from: '2024-10-01', to: '2025-09-30' }, after: { from: '2025-12-01' } },
    { metric: 'income', group: 'pilot', comparison: { group: 'rest' } },
  ],
  steps: [
    { id: 'read', what: 'Read the bank file', who: 'ana-lead', due: '2025-07-31' },
    { id: 'tell', what: 'Tell customers', who: 'bo-exec', due: '2025-08-31' },
  ],
};
const better = (metric: string) => (metric === 'complaints' ? 'lower' : metric === 'income' ? 'higher' : undefined);
const changes = (after: Partial<PlanData>, before: Partial<PlanData> = {}) =>
  comparePlans({ ...plan, ...before }, { ...plan, ...after }, better);

test('a plan and itself in another order of keys, measures and steps are the same', () => {
  const reversed = Object.fromEntries(Object.entries(plan).reverse()) as unknown as PlanData;
  expect(changes(reversed)).toEqual([]);
  expect(changes({ steps: plan.steps.toReversed(), measures: plan.measures.toReversed() })).toEqual([]);
});

test.each([
  ['a higher value where lower is better', 2.5, 'loosened'],
  ['a lower value where lower is better', 1, 'tightened'],
  ['the same value', 1.5, 'none'],
] as const)('a goal with %s is %s', (_, value, bearing) => {
  expect(changes({ goals: [{ metric: 'complaints', value, by: '2027-09-30', reason: 'The bank is late' }] })).toEqual([
    {
      kind: 'goal',
      metric: 'complaints',
      group: null,
      from: { value: 1.5, by: '2026-09-30' },
      to: { value, by: '2027-09-30' },
      value: bearing,
      days: 365,
      standing: { value, by: '2027-09-30' },
      path: ['goals', 0],
      reason: 'The bank is late',
    },
  ]);
});

test('a goal names the group that is measured', () => {
  const income = (value: number) => ({ goals: [{ metric: 'income', value, by: '2026-09-30' }] });
  expect(changes(income(8), income(9))).toMatchObject([{ kind: 'goal', metric: 'income', group: 'pilot' }]);
  expect(changes({ goals: [] }, income(9))).toMatchObject([{ kind: 'goal', metric: 'income', group: 'pilot' }]);
});

test('a second goal on the same metric is a move of the first', () => {
  const [first] = plan.goals;
  expect(first && changes({ goals: [first, { metric: 'complaints', value: 2, by: '2026-12-31' }] })).toMatchObject([
    { kind: 'goal', from: { value: 1.5 }, to: { value: 2 }, value: 'loosened', days: 92, path: ['goals', 1] },
  ]);
});

test('of two goals on a metric the one that stands is the same, and only the other went or moved', () => {
  const goals = (...values: number[]) => values.map((value) => ({ metric: 'complaints', value, by: '2026-09-30' }));
  const moves = (before: PlanData['goals'], after: PlanData['goals']) =>
    changes({ goals: after }, { goals: before }).map((change) =>
      change.kind === 'goal'
        ? [change.from?.value, change.to?.value, change.path[1], change.standing?.value]
        : change.kind,
    );
  expect(moves(goals(1.5, 2), goals(2))).toEqual([[1.5, undefined, 0, 2]]);
  expect(moves(goals(1.5, 2), goals(1.5))).toEqual([[2, undefined, 1, 1.5]]);
  expect(moves(goals(1.5, 2), goals(1.5, 3))).toEqual([[2, 3, 1, 3]]);
  expect(moves(goals(1.5, 2), goals(1.5, 2, 3))).toEqual([[2, 3, 2, 3]]);
  expect(moves(goals(1.5, 2), goals(2, 1.5))).toEqual(['words']);
});

test('a goal on another metric is one gone and one new', () => {
  expect(changes({ goals: [{ metric: 'income', value: 9, by: '2026-09-30' }] })).toMatchObject([
    { kind: 'goal', metric: 'complaints', from: { value: 1.5 }, to: null, path: ['goals', 0] },
    { kind: 'goal', metric: 'income', from: null, to: { value: 9 }, path: ['goals', 0] },
  ]);
});

test('a step put off, one done and one dropped are told with their days', () => {
  const [read] = plan.steps;
  expect(read && changes({ steps: [{ ...read, due: '2026-01-13', done: '2026-01-20' }] })).toMatchObject([
    { kind: 'step', step: 'read', from: { due: '2025-07-31', done: null }, to: { done: '2026-01-20' }, days: 166 },
    { kind: 'step', step: 'tell', to: null, path: ['steps', 1] },
  ]);
});

test('a window, a comparison and a measure that moved or went are told by metric and group', () => {
  expect(
    changes({
      measures: [
        { metric: 'complaints', before: { from: '2025-04-01', to: '2025-09-30' }, after: { from: '2025-12-01' } },
        { metric: 'income', group: 'pilot' },
      ],
    }),
  ).toMatchObject([
    { kind: 'window', metric: 'complaints', side: 'before', from: { from: '2024-10-01' }, to: { from: '2025-04-01' } },
    { kind: 'comparison', metric: 'income', group: 'pilot', from: 'income rest', to: null },
  ]);
  expect(changes({ measures: plan.measures.slice(0, 1) })).toMatchObject([
    { kind: 'measure', metric: 'income', group: 'pilot', to: null, path: ['measures', 1] },
  ]);
});

test.each([
  ['gained a group', [{ metric: 'complaints', group: 'pilot' }], [['group', null, 'pilot']]],
  ['went to another group', [{ metric: 'income', group: 'rest' }], [['group', 'pilot', 'rest']]],
  ['was made of everybody', [{ metric: 'income' }], [['group', 'pilot', null]]],
  [
    'is of two groups now',
    [
      { metric: 'income', group: 'rest' },
      { metric: 'income', group: 'south' },
    ],
    [
      ['group', 'pilot', 'rest'],
      ['measure', null, 'income'],
    ],
  ],
  [
    'stays beside a new one of everybody',
    [{ metric: 'income' }, { metric: 'income', group: 'pilot' }],
    [['measure', null, 'income']],
  ],
])('a measure that %s is not told as removed', (_, measures, told) => {
  const before = plan.measures
    .filter(({ metric }) => metric === measures[0]?.metric)
    .map(({ metric, group }) => ({ metric, ...(group === undefined ? {} : { group }) }));
  expect(
    changes({ measures }, { measures: before }).map((change) => [
      change.kind,
      'from' in change ? change.from : '',
      'to' in change ? change.to : '',
    ]),
  ).toEqual(told);
});

test('a measure that gained a group and a window tells both, by its group now', () => {
  const [complaints] = plan.measures;
  const measures = complaints ? [{ ...complaints, group: 'pilot', after: { from: '2026-01-01' } }] : [];
  expect(changes({ measures }, { measures: plan.measures.slice(0, 1) })).toMatchObject([
    { kind: 'group', metric: 'complaints', group: 'pilot', from: null, to: 'pilot', path: ['measures', 0] },
    { kind: 'window', metric: 'complaints', group: 'pilot', side: 'after', from: { from: '2025-12-01' } },
  ]);
});

test('single values are told at their keys and wording is one change', () => {
  expect(
    changes({ owner: 'cy-next', status: 'done', title: 'Hold it', limits: ['Cheques'], changedOn: '2025-11-01' }),
  ).toMatchObject([
    { kind: 'owner', from: 'ana-lead', to: 'cy-next', path: ['owner'] },
    { kind: 'status', from: 'under-way', to: 'done' },
    { kind: 'changed-on', from: '2025-10-06', to: '2025-11-01' },
    { kind: 'words', fields: ['limits', 'title'] },
  ]);
});

test('what a step is to do, and who does it, are told beside its days', () => {
  const [read, tell] = plan.steps;
  const steps =
    read && tell
      ? [
          { ...read, what: 'Read a file' },
          { ...tell, who: 'ana-lead', due: '2025-09-01' },
        ]
      : [];
  expect(changes({ steps })).toMatchObject([
    { kind: 'step-what', step: 'read', from: 'Read the bank file', to: 'Read a file', path: ['steps', 0, 'what'] },
    { kind: 'step', step: 'tell', days: 1 },
    { kind: 'step-who', step: 'tell', what: 'Tell customers', from: 'bo-exec', to: 'ana-lead', isDone: false },
  ]);
});

test('of a result that stays its day and who carries it on are told too', () => {
  const result = { lesson: 'Ask first.', followUpOwner: 'ana-lead', on: '2026-05-31' };
  expect(changes({ result: { ...result, on: '2026-01-31', followUpOwner: 'bo-exec' } }, { result })).toMatchObject([
    { kind: 'ended', from: '2026-05-31', to: '2026-01-31', path: ['result'] },
    { kind: 'follow-up-owner', from: 'ana-lead', to: 'bo-exec' },
  ]);
  expect(changes({ result }).map(({ kind }) => kind)).toEqual(['result']);
});

test.each<[string, Partial<PlanData>, string]>([
  ['the reason of a goal', { goals: plan.goals.map((goal) => ({ ...goal, reason: 'We chose to.' })) }, 'goals'],
  ['the reason of a measure', { measures: plan.measures.map((one) => ({ ...one, reason: 'We had to.' })) }, 'measures'],
])('%s alone is told as other facts', (_, after, field) => {
  expect(changes(after)).toMatchObject([{ kind: 'words', fields: [field] }]);
});
