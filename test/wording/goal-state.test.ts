import { expect, test } from 'vitest';
import { goalStateInWords } from '../../src/wording/goal-state.ts';
import { wordingFor } from '../../src/wording/language.ts';

type Progress = Parameters<typeof goalStateInWords>[0];

const open: Progress = { fault: null, reached: false, overdue: false };

test.each<[string, Progress, boolean, string, string]>([
  ['that has no figure', { ...open, reached: null }, false, 'No figure yet', 'Noch kein Wert'],
  ['on its way', open, false, 'Not reached yet', 'Noch nicht erreicht'],
  ['that is reached', { ...open, reached: true }, false, 'Reached', 'Erreicht'],
  [
    'that is being lost again',
    { ...open, reached: true },
    true,
    'Reached, slipping back since',
    'Erreicht, fällt seither zurück',
  ],
  ['whose day has passed', { ...open, overdue: true }, true, 'Missed', 'Verfehlt'],
  ['that cannot be', { ...open, fault: 'impossible' }, false, 'No figure can be this', 'Kein Wert kann so ausfallen'],
])('a goal %s', (_, progress, slipping, english, german) => {
  expect(goalStateInWords(progress, slipping, wordingFor('en-GB'))).toBe(english);
  expect(goalStateInWords(progress, slipping, wordingFor('de-DE'))).toBe(german);
});
