import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const metric = (groupsAre: string) => `name: Fees charged while the payment was in flight
role: process
measure: proportion
better: lower
unit: '%'
period: month
source: Billing system
groupsAre: ${groupsAre}
`;
const table = (...groups: readonly string[]) =>
  ['period,numerator,denominator,group', ...groups.map((group) => `2025-01-01,52,410,${group}`), ''].join('\n');
const content = (units: string, groupsAre: string, ...groups: readonly string[]) => ({
  'departments/care.yaml': `units: [${units}]\n`,
  'metrics/fees-in-flight.yaml': metric(groupsAre),
  'data/fees-in-flight.csv': table(...groups),
});

test.each([
  ['a unit that a metric has', content('Mill Road', 'units', '', 'Mill Road'), []],
  ['the same word in another Unicode form', content('"Mu\u0308hle"', 'units', '', 'M\u00FChle'), []],
  [
    'a unit spelt otherwise',
    content('Mill Raod', 'units', '', 'Mill Road'),
    ['error: No metric has a unit "Mill Raod". Did you mean "Mill Road"?'],
  ],
  [
    'a unit unlike any',
    content('London', 'units', '', 'Mill Road'),
    ['error: No metric has a unit "London". Write it as the column "group" does.'],
  ],
  [
    'a group of a trial',
    content('pilot', 'trial', '', 'pilot'),
    ['error: No metric has units. Add groupsAre: units to the metric whose groups these are.'],
  ],
])('%s', (_, example, said) => {
  expect(saidBy('unit-exists', example)).toEqual(said);
});

test('a metric said to have units needs groups', () => {
  const example = {
    'metrics/fees-in-flight.yaml': metric('units'),
    'data/fees-in-flight.csv': 'period,numerator,denominator\n2025-01-01,52,410\n',
  };
  expect(saidBy('unit-exists', example)).toEqual([
    'error: The rows of data/fees-in-flight.csv have no groups. Add the column "group" to it, or leave groupsAre out.',
  ]);
});
