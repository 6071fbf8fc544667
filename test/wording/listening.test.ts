import { expect, test } from 'vitest';
import { voiceRegister } from '../../src/insight/voice-register.ts';
import { wordingFor } from '../../src/wording/language.ts';

const none = { onPainPoint: 0, decided: 0, answered: 0, open: 0 };

test.each([
  [1, { ...none, answered: 1 }, 'One voice; it was answered.', 'Eine Stimme; sie wurde beantwortet.'],
  [
    4,
    { onPainPoint: 1, decided: 1, answered: 1, open: 1 },
    '4 voices: 1 is part of a pain point, 1 more led to a decision, 1 more was answered, of 1 nothing came yet.',
    '4 Stimmen: 1 gehört zu einem Schmerzpunkt, 1 weitere führte zu einer Entscheidung, 1 weitere wurde beantwortet, aus 1 wurde noch nichts.',
  ],
  [
    4,
    { ...none, decided: 2, open: 2 },
    '4 voices: 2 led to a decision, of 2 nothing came yet.',
    '4 Stimmen: 2 führten zu einer Entscheidung, aus 2 wurde noch nichts.',
  ],
])('of %d voices, %j: what came of each is said once', (total, outcomes, english, german) => {
  const said = (locale: string) => wordingFor(locale).listening.voices.cameOf(total, outcomes);
  expect([said('en-GB'), said('de-DE')]).toEqual([english, german]);
});

test.each([
  ['an answer alone', { answered: '2026-03-04' }, false],
  ['what the customer was told alone', { receipt: 'Rung back.' }, false],
  ['nothing', {}, true],
])('a voice with %s is listed as taken by nobody: %s', (_, became, listed) => {
  const voice = { id: 'v-1', on: '2026-03-01', ...became };
  const { untaken } = voiceRegister({ voices: { all: [voice] } } as never);
  expect(untaken.length === 1).toBe(listed);
});

test.each([
  [0, 1, 'From the one that was passed on, an answer or a decision came back.'],
  [1, 1, 'From the one that was passed on, nothing came back yet.'],
  [0, 3, 'From everything that was passed on, an answer or a decision came back.'],
])('of what was passed on and came back empty, %d of %d', (empty, all, said) => {
  expect(wordingFor('en-GB').passing.nothingBack(empty, all)).toBe(said);
  expect(wordingFor('de-DE').passing.nothingBack(empty, all).includes('die eine,')).toBe(all === 1);
});
