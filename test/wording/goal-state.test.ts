import { expect, test } from 'vitest';
import { goalStateInWords } from '../../src/wording/goal-state.ts';
import { wordingFor } from '../../src/wording/language.ts';

type Progress = Parameters<typeof goalStateInWords>[0];

const asOf = '2026-06-30';
const open: Progress = { goal: { by: '2026-12-31' }, fault: null, reached: false, inTime: false, overdue: false };
const over: Progress = { ...open, goal: { by: '2026-01-31' } };

test.each<[string, Progress, boolean, string, string]>([
  ['that has no figure', { ...open, reached: null, inTime: null }, false, 'Not known yet', 'Noch nicht bekannt'],
  ['on its way', open, false, 'Not reached yet', 'Noch nicht erreicht'],
  ['that is reached', { ...open, reached: true, inTime: true }, false, 'Reached', 'Erreicht'],
  [
    'that is being lost again',
    { ...open, reached: true, inTime: true },
    true,
    'Reached, slipping back since',
    'Erreicht, fällt seither zurück',
  ],
  ['reached by its day', { ...over, reached: true, inTime: true }, false, 'Reached', 'Erreicht'],
  [
    'reached after its day',
    { ...over, reached: true, inTime: false },
    false,
    'Missed, reached later',
    'Verfehlt, später erreicht',
  ],
  [
    'reached, without figures by its day',
    { ...over, reached: true, inTime: null },
    false,
    'Reached; by then not known',
    'Erreicht; bis dahin nicht bekannt',
  ],
  [
    'reached by its day and lost since',
    { ...over, inTime: true },
    false,
    'Reached by then, not since',
    'Bis dahin erreicht, seither nicht',
  ],
  ['whose day has passed', { ...over, overdue: true }, true, 'Missed', 'Verfehlt'],
  ['that cannot be', { ...open, fault: 'impossible' }, false, 'No figure can be this', 'Kein Wert kann so ausfallen'],
])('a goal %s', (_, progress, slipping, english, german) => {
  expect(goalStateInWords(progress, slipping, asOf, wordingFor('en-GB'))).toBe(english);
  expect(goalStateInWords(progress, slipping, asOf, wordingFor('de-DE'))).toBe(german);
});
