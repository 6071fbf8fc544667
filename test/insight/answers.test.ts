import { describe, expect, test } from 'vitest';
import { answerDays, answerOf, answersOf, daysToAnswer } from '../../src/insight/answers.ts';
import { kaplanMeier, waitQuantile } from '../../src/insight/kaplan-meier.ts';
import { smallReport } from '../history/small-report.ts';

const ended = (...days: readonly number[]) => days.map((day) => ({ days: day, ended: true }));
const open = (...days: readonly number[]) => days.map((day) => ({ days: day, ended: false }));

describe('waits with some that are still open', () => {
  test('fall by the share of those who had waited as long', () => {
    const steps = kaplanMeier([...ended(1, 1, 4), ...open(1, 2, 9)]);
    expect(steps.map(({ days, atRisk, left }) => [days, atRisk, left])).toEqual([
      [1, 6, 1 - 2 / 6],
      [4, 2, (1 - 2 / 6) * (1 / 2)],
    ]);
  });

  test.each([
    ['a half exactly', [...ended(1, 2, 3, 4)], 0.5, { days: 2, lower: 1, upper: null }],
    ['nine in ten of ten', ended(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0.9, { days: 9, lower: 7, upper: null }],
    ['answers that all came on the day', ended(0, 0, 0, 0, 0, 0), 0.5, { days: 0, lower: 0, upper: null }],
    ['one answer among those who wait longer', [...ended(3), ...open(40, 12, 8)], 0.5, { over: 40 }],
    ['nobody answered', open(0, 0), 0.5, { over: 0 }],
    ['nobody at all', [], 0.5, null],
  ])('reach a share by a day or by none: %s', (_, waits, share, expected) => {
    expect(waitQuantile(waits, share)).toEqual(expected);
  });

  test.each([
    [5, false, false],
    [6, true, false],
    [9, true, false],
    [10, true, true],
  ])('give no middle of few: %i', (n, median, ninetieth) => {
    const days = answerDays(ended(...Array.from({ length: n }, (_, i) => i)));
    expect([days.n, days.answered, days.median !== null, days.ninetieth !== null]).toEqual([n, n, median, ninetieth]);
  });
});

describe('an answer', () => {
  const cases = [
    ['is none', '', null, null],
    ['has a day and what was said', 'answered: { on: 2025-04-04, what: Rung back. }', '2025-04-04', 'Rung back.'],
    ['has a day alone', 'answered: 2025-04-04', '2025-04-04', null],
    ['has a day, and its receipt', 'answered: 2025-04-04, receipt: Rung.', '2025-04-04', 'Rung.'],
    ['has a receipt alone, and no day', 'receipt: Rung.', null, 'Rung.'],
  ] as const;
  test.each(cases)('%s', (_, keys, on, what) => {
    const voice = loaded(`on: 2025-04-02, kind: complaint${keys === '' ? '' : `, ${keys}`}`).voices.get('v-1');
    expect(answerOf(voice)).toEqual(on === null && what === null ? null : { on, what });
    expect(daysToAnswer(voice)).toBe(on === null ? null : 2);
  });
});

describe('answers that are owed', () => {
  test.each([
    ['a complaint', 'kind: complaint', 1],
    ['a complaint that wants none', 'kind: complaint, wantsAnswer: false', 0],
    ['a survey', 'kind: survey', 0],
    ['a survey that asks for one', 'kind: survey, wantsAnswer: true', 1],
    ['something said in passing that was answered', 'kind: informal, answered: 2025-05-01', 0],
  ])('%s', (_, keys, owed) => {
    expect(answersOf(loaded(`on: 2025-04-02, ${keys}`)).all.owed).toBe(owed);
  });

  test.each([
    ['the department it was passed to', 'heardBy: cleo-marsh, routedTo: billing', ['billing']],
    ['else the department of whoever heard it', 'heardBy: cleo-marsh', ['care']],
    ['else nobody', '', []],
  ])('are owed by %s', (_, keys, departments) => {
    const report = loaded(`on: 2025-04-02, kind: complaint${keys === '' ? '' : `, ${keys}`}`);
    const { all, by, byNobody } = answersOf(report);
    expect([...by.keys()]).toEqual(departments);
    expect(all.waiting.map(({ owedBy }) => owedBy)).toEqual([departments[0] ?? null]);
    expect(byNobody?.owed ?? 0).toBe(departments.length === 0 ? 1 : 0);
  });

  test('count an unknown day as answered, and leave it out of the days', () => {
    const { all } = answersOf(
      loaded(
        'on: 2025-10-01, kind: complaint, receipt: Rung.',
        'on: 2025-10-01, kind: complaint, answered: 2025-10-03',
        'on: 2025-10-28, kind: complaint',
        'on: 2025-10-26, kind: complaint',
        'on: 2025-10-20, kind: complaint',
      ),
    );
    expect(all).toMatchObject({ owed: 5, answered: 2, onUnknownDay: 1, since: '2025-10-01' });
    expect(all.days).toEqual({ n: 4, answered: 1, median: null, ninetieth: null });
    expect(all.waiting.map(({ voice: { id }, days, late }) => [id, days, late])).toEqual([
      ['v-5', 11, true],
      ['v-4', 5, false],
      ['v-3', 3, false],
    ]);
  });
});

/** The small report, whose day is 2025-10-31, with these voices and one that asks for no answer; each with the keys that matter. */
function loaded(...entries: readonly string[]) {
  return smallReport({
    'voices/2025-q1.yaml': `- { id: v-0101, on: 2025-01-17, channel: Phone, words: A fee., kind: survey }\n`,
    'voices/2025-q2.yaml': entries
      .map((keys, i) => `- { id: v-${i + 1}, channel: Phone, words: It came late., ${keys} }\n`)
      .join(''),
  }).report;
}
