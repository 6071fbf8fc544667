import { expect, test } from 'vitest';
import { problemsIn, saidBy } from './example.ts';

const example = (measure: string, ...groups: string[]) => ({
  'plans/late-fee-grace/plan.yaml': `measures:\n  - { metric: fees-in-flight, ${measure} }\n  - metric: late-fee-complaints\n`,
  'data/fees-in-flight.csv':
    groups.length === 0
      ? 'period,numerator,denominator\n2025-01-01,52,410\n'
      : ['period,numerator,denominator,group', ...groups.map((group) => `2025-01-01,52,410,${group}`), ''].join('\n'),
});
const elsewhere = {
  'metrics/fees-elsewhere.yaml': `name: Fees elsewhere\nrole: process\nmeasure: proportion\nbetter: lower\nunit: "%"\nperiod: month\nsource: Test\n`,
  'data/fees-elsewhere.csv': 'period,numerator,denominator\n2025-01-01,52,410\n',
};
const many = Array.from({ length: 10 }, (_, i) => `Shop ${i + 1}`);

test.each([
  ['a group that has rows', 'group: pilot', ['pilot', 'rest'], []],
  ['the whole, beside groups', 'before: { from: 2025-01-01 }', ['', 'pilot'], []],
  ['the same word in another Unicode form', 'group: "Gebu\u0308hr"', ['Geb\u00FChr'], []],
  ['an ideograph of one form alone', 'group: "\uF900"', ['\u8C48'], []],
  [
    'another case',
    'group: Pilot',
    ['pilot', 'rest'],
    ['No row of data/fees-in-flight.csv has the group "Pilot". Did you mean "pilot"?'],
  ],
  [
    'a comparison that is misspelt',
    'group: pilot, comparison: { group: Rset }',
    ['pilot', 'Rest'],
    ['No row of data/fees-in-flight.csv has the group "Rset". Did you mean "Rest"?'],
  ],
  [
    'a group unlike any',
    'group: London',
    ['pilot', 'rest'],
    ['No row of data/fees-in-flight.csv has the group "London". There is pilot, rest.'],
  ],
  [
    'a group where there are many',
    'group: London',
    many,
    [
      'No row of data/fees-in-flight.csv has the group "London". There is Shop 1, Shop 2, Shop 3, Shop 4, Shop 5, Shop 6, Shop 7, Shop 8 and 2 more.',
    ],
  ],
  [
    'a group where there are none',
    'group: pilot',
    [],
    ['The rows of data/fees-in-flight.csv have no groups. Add the column "group" to it, or leave the group out here.'],
  ],
  [
    'the whole where every row has a group',
    'before: { from: 2025-01-01 }',
    ['North', 'South'],
    [
      'Every row of data/fees-in-flight.csv belongs to a group, so there is no whole to measure. Add group: and one of North, South.',
    ],
  ],
  ['another metric, of which there is a whole', 'comparison: { metric: fees-elsewhere }', [''], []],
  [
    'another metric without that group',
    'comparison: { metric: fees-elsewhere, group: rest }',
    ['', 'rest'],
    ['The rows of data/fees-elsewhere.csv have no groups. Add the column "group" to it, or leave the group out here.'],
  ],
])('the rule group-exists, with %s', (_, measure, groups, messages) => {
  expect(saidBy('group-exists', { ...example(measure, ...groups), ...elsewhere })).toEqual(
    messages.map((text) => `error: ${text}`),
  );
});

test('a metric without figures is asked for figures, not for groups', () => {
  const data = { 'data/fees-in-flight.csv': 'period,numerator\n2025-01-01,52\n' };
  expect(saidBy('group-exists', { ...example('group: pilot'), ...data })).toEqual([]);
});

test.each([
  ['another case', 'pilot', ['Pilot', 'rest'], 'Pilot'],
  ['other accents', 'Sued-Ost', ['S\u00FCd-Ost', 'rest'], undefined],
  ['a blank for a hyphen', 'north east', ['North-East', 'rest'], 'North-East'],
  ['a letter that is wrong, which may be another group', 'Pilat', ['Pilot', 'rest'], undefined],
  ['two that are alike', 'pilot', ['Pilot', 'PILOT'], undefined],
  ['what needs quotes', 'a: b', ['A: B', 'rest'], undefined],
])('a group in %s is mended only where nothing is to be judged', (_, group, groups, text) => {
  const [problem] = problemsIn(example(`group: "${group}"`, ...groups)).filter(({ rule }) => rule === 'group-exists');
  expect(problem?.fix).toEqual(text === undefined ? undefined : { range: problem?.range, text });
});
