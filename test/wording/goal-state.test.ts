import { expect, test } from 'vitest';
import { goalFiguresInWords, goalStateInWords } from '../../src/wording/goal-state.ts';
import { wordingFor } from '../../src/wording/language.ts';

type Progress = Parameters<typeof goalStateInWords>[0];
type Since = Parameters<typeof goalStateInWords>[1];

const asOf = '2026-06-30';
const open: Progress = { goal: { by: '2026-12-31' }, fault: null, reached: false, inTime: false, overdue: false };
const over: Progress = { ...open, goal: { by: '2026-01-31' } };

test.each<[string, Progress, Partial<Since>, string, string]>([
  ['that has no figure', { ...open, reached: null, inTime: null }, {}, 'Not known yet', 'Noch nicht bekannt'],
  ['on its way', open, {}, 'Not reached yet', 'Noch nicht erreicht'],
  ['that is reached', { ...open, reached: true, inTime: true }, {}, 'Reached', 'Erreicht'],
  [
    'that is being lost again',
    { ...open, reached: true, inTime: true },
    { slipping: true },
    'Reached, slipping back since',
    'Erreicht, fällt seither zurück',
  ],
  [
    'that is reached, where chance alone may have done it',
    { ...open, reached: true, inTime: true },
    { unclear: true },
    'Reached, but no change is shown',
    'Erreicht, aber keine Veränderung belegt',
  ],
  ['not reached, whatever the claim', open, { unclear: true }, 'Not reached yet', 'Noch nicht erreicht'],
  ['reached by its day', { ...over, reached: true, inTime: true }, {}, 'Reached', 'Erreicht'],
  [
    'reached after its day',
    { ...over, reached: true, inTime: false },
    {},
    'Missed, reached later',
    'Verfehlt, später erreicht',
  ],
  [
    'reached, without figures by its day',
    { ...over, reached: true, inTime: null },
    {},
    'Reached; by then not known',
    'Erreicht; bis dahin nicht bekannt',
  ],
  [
    'reached by its day and lost since',
    { ...over, inTime: true },
    {},
    'Reached by then, not since',
    'Bis dahin erreicht, seither nicht',
  ],
  ['whose day has passed', { ...over, overdue: true }, { slipping: true }, 'Missed', 'Verfehlt'],
  [
    'whose day has passed without figures',
    { ...over, reached: null, inTime: null, overdue: true },
    {},
    'By then not known',
    'Bis dahin nicht bekannt',
  ],
  [
    'whose day has passed with figures of another time alone',
    { ...over, inTime: null, overdue: true },
    {},
    'By then not known',
    'Bis dahin nicht bekannt',
  ],
  ['that cannot be', { ...open, fault: 'impossible' }, {}, 'No figure can be this', 'Kein Wert kann so ausfallen'],
])('a goal %s', (_, progress, told, english, german) => {
  const since = { slipping: false, unclear: false, ...told };
  expect(goalStateInWords(progress, since, asOf, wordingFor('en-GB'))).toBe(english);
  expect(goalStateInWords(progress, since, asOf, wordingFor('de-DE'))).toBe(german);
});

test.each<[string, Partial<Parameters<typeof goalFiguresInWords>[0]>, (string | null)[]]>([
  ['is told to the digit that all have', {}, ['9.2', '7.0', '6']],
  ['is told finer where it would read as the goal', { now: 6.04 }, ['9.20', '6.04', '6']],
  ['is told as usual once the goal is reached', { now: 6, reached: true }, ['9.2', '6.0', '6']],
  ['is not told before there is one', { now: null, reached: null }, ['9.2', null, '6']],
])('a figure beside its goal %s', (_, progress, told) => {
  const goal = { start: 9.2, now: 7, target: 6, reached: false, ...progress };
  const unit = { kind: 'duration', label: 'days' } as const;
  expect(goalFiguresInWords(goal, { unit, factor: 1 }, { locale: 'en-GB', currency: 'GBP' })).toEqual(told);
});
