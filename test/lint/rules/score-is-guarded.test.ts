import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const defined = (definition: string, locale = 'en-GB') =>
  saidBy('score-is-guarded', {
    'report.yaml': `locale: ${locale}\n`,
    'metrics/would-recommend.yaml': `name: Would recommend us
role: score
measure: nps
better: higher
unit: points
period: month
source: Monthly survey
definition: ${definition}
`,
  });

test.each([
  ['A tenth of the variable pay of each lead follows it.', 'en-GB', 'variable pay'],
  ['Davon hängt ein Teil der Prämie ab.', 'de-DE', 'Prämie'],
])('pay by a score is named: %s', (definition, locale, word) => {
  expect(defined(definition, locale)).toEqual([
    `warning: By this text "${word}" depends on a score. Tie it to work or to an outcome, or write that nothing depends on the score.`,
  ]);
});

test.each([
  ['It carries no pay and no goal here.', 'en-GB'],
  ['Asked of everybody; it never decides about a bonus.', 'en-GB'],
  ['Kein Gehalt hängt davon ab.', 'de-DE'],
])('and no pay is not: %s', (definition, locale) => {
  expect(defined(definition, locale)).toEqual([]);
});

const byUnit = (role: string, groups: readonly string[]) => ({
  'metrics/would-recommend.yaml': `name: Would recommend us
role: score
measure: nps
better: higher
unit: points
period: month
source: Monthly survey
groupsAre: units
`,
  'data/would-recommend.csv':
    'period,promoters,passives,detractors,group\n2025-01-01,120,90,60,\n2025-01-01,60,45,30,North\n',
  'metrics/fees-in-flight.yaml': `name: Fees in flight
role: ${role}
measure: proportion
better: lower
unit: '%'
period: month
source: Billing system
groupsAre: units
`,
  'data/fees-in-flight.csv': [
    'period,numerator,denominator,group',
    '2025-01-01,52,410,',
    ...groups.map((group) => `2025-01-01,20,200,${group}`),
    '',
  ].join('\n'),
});

test('units are not compared by a score alone', () => {
  expect(saidBy('score-is-guarded', byUnit('process', ['South']))).toEqual([
    'warning: Units are compared by the score "Would recommend us" alone. Show what customers meet (role: outcome) by the same units, too.',
  ]);
  expect(saidBy('score-is-guarded', byUnit('process', ['North']))).toEqual([]);
});
