import { expect, test } from 'vitest';
import { layExample, problemsIn, saidBy } from './example.ts';

const example = (changes: string, windows: string, facts = 'changedOn: 2025-07-01') => ({
  'metrics/fees-in-flight.yaml': `${changes === '' ? '# without definitionChanges' : `definitionChanges: [${changes}]`}\n`,
  'plans/late-fee-grace/plan.yaml': `${facts}\nmeasures:\n  - metric: fees-in-flight\n    ${windows}\n  - metric: late-fee-complaints\n`,
});
const on = (day: string) => `{ on: ${day}, what: More. }`;
const windows = 'before: { from: 2025-01-01, to: 2025-06-30 }\n    after: { from: 2025-07-01 }';
const message = (day: string) =>
  `error: What "Fees while the payment is on its way" counts changed on ${day}, so nothing in this window can be compared with what came after. Choose a window from that day on, or leave the measure without one.`;

test.each([
  ['no change', '', windows, []],
  ['a change ahead of both windows', on('2024-12-01'), windows, []],
  ['a change inside the window before, after which periods remain', on('2025-06-01'), windows, []],
  ['a change after both windows', on('2025-09-01'), windows, []],
  [
    'a change inside the window before, after which no whole period remains',
    on('2025-06-02'),
    windows,
    [message('2025-06-02')],
  ],
  ['a change between the windows', on('2025-07-01'), windows, [message('2025-07-01')]],
  ['the latest of two changes', `${on('2025-07-01')}, ${on('2024-12-01')}`, windows, [message('2025-07-01')]],
  ['a change between, before there are figures', on('2025-07-01'), 'before: { from: 2023-01-01, to: 2023-12-31 }', []],
  ['no window before', on('2025-07-01'), 'after: { from: 2025-07-01 }', []],
])('the rule one-definition, with %s', (_, changes, declared, expected) => {
  expect(saidBy('one-definition', example(changes, declared))).toEqual(expected);
});

test('a plan whose change is still to come is not asked', () => {
  const declared = 'before: { from: 2025-01-01, to: 2025-06-30 }';
  expect(saidBy('one-definition', example(on('2025-07-01'), declared, '# without changedOn'))).toEqual([]);
});

test('the change of definition is named at its place', () => {
  const [problem] = problemsIn(example(`${on('2024-01-01')}, ${on('2025-07-01')}`, windows)).filter(
    ({ rule }) => rule === 'one-definition',
  );
  expect(problem?.related).toMatchObject([
    { file: 'content/metrics/fees-in-flight.yaml', range: { start: { column: 54 } } },
  ]);
});

test.each([
  ['between the windows', '2025-07-01', true],
  ['ahead of both', '2024-12-01', false],
])('a comparison whose definition changed %s is named at its metric', (_, day, named) => {
  const rows = ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2025-${month}-01,50,400`);
  const given = {
    ...example('', `${windows}\n    comparison: { metric: ⟦fees-elsewhere⟧ }`),
    'metrics/fees-elsewhere.yaml': `name: Fees elsewhere\nrole: process\nmeasure: proportion\nbetter: lower\nunit: "%"\nperiod: month\nsource: Test\ndefinitionChanges: [${on(day)}]\n`,
    'data/fees-elsewhere.csv': ['period,numerator,denominator', ...rows, ''].join('\n'),
  };
  const found = problemsIn(given).filter(({ rule }) => rule === 'one-definition');
  expect(found.map(({ place }) => place)).toEqual(named ? layExample(given).marks : []);
});
