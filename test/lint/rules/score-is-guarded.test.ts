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
