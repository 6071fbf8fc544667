import { describe, expect, test } from 'vitest';
import { answerDays } from '../../src/insight/answers.ts';
import { answerCasesInWords, answerDaysInShort, answerDaysInWords, answerInWords } from '../../src/wording/answers.ts';
import type { Metric } from '../../src/model/types/metric.ts';
import type { Settings } from '../../src/model/types/report.ts';
import { wordingFor } from '../../src/wording/language.ts';
import { sayerOf } from '../../src/wording/say.ts';
import { smallReport } from '../history/small-report.ts';

const ended = (...days: readonly number[]) => days.map((day) => ({ days: day, ended: true }));
const open = (...days: readonly number[]) => days.map((day) => ({ days: day, ended: false }));

const many = answerDays([...ended(0, 1, 1, 2, 2, 3, 4, 9), ...open(12, 40)]);
const most = answerDays(ended(...Array.from({ length: 40 }, (_, day) => day % 20)));
const few = answerDays([...ended(3, 4), ...open(40)]);

describe.each([
  [
    'en-GB',
    [
      ['2 days (95% interval: 0 to 9 days)', 'over 40 days'],
      ['9 days (95% interval: 6 to 12 days)', '17 days (95% interval: 15 days or more)'],
      ['too few to say: 3 waits, and it takes 6', 'too few to say: 3 waits, and it takes 10'],
    ],
    ['over 40 days (n\u00a0=\u00a010)', 'too few (n\u00a0=\u00a03)'],
  ],
  [
    'de-DE',
    [
      ['2 Tagen (95-%-Intervall: 0 bis 9 Tage)', 'über 40 Tagen'],
      ['9 Tagen (95-%-Intervall: 6 bis 12 Tage)', '17 Tagen (95-%-Intervall: 15 Tage oder mehr)'],
      ['zu wenige, um es zu sagen: 3 Fälle, nötig sind 6', 'zu wenige, um es zu sagen: 3 Fälle, nötig sind 10'],
    ],
    ['über 40 Tagen (n\u00a0=\u00a010)', 'zu wenige (n\u00a0=\u00a03)'],
  ],
] as const)('Days to an answer in %s', (locale, said, short) => {
  const { answers } = wordingFor(locale);

  test('are told with their interval, and not where they are too few', () => {
    const found = [many, most, few].map((days) => answerDaysInWords(days, answers));
    expect(found.map(({ median, ninetieth }) => [median, ninetieth])).toEqual(said);
  });

  test('stand in a table beside the cases that they rest on', () => {
    expect([answerDaysInShort(many, answers).ninetieth, answerDaysInShort(few, answers).median]).toEqual(short);
  });
});

test.each([
  ['receipt: Rung.', ['The customer was told: Rung.']],
  ['answered: 2025-04-02', ['Answered on 2 Apr 2025, the same day.']],
  ['answered: { on: 2025-04-04, what: Rung. }', ['Answered on 4 Apr 2025, after 2 days: Rung.']],
  ['answered: 2025-04-04, receipt: Rung.', ['Answered on 4 Apr 2025, after 2 days: Rung.']],
  [
    'answered: { on: 2025-04-03, what: Rung. }, receipt: Written to as well.',
    ['Answered on 3 Apr 2025, after 1 day: Rung.', 'The customer was told: Written to as well.'],
  ],
  ['decision: None.', []],
])('An answer is told with its day, and nothing of it twice: %s', (keys, lines) => {
  const entry = `- { id: v-1, on: 2025-04-02, channel: Phone, kind: complaint, words: It came late., ${keys} }\n`;
  const { report } = smallReport({ 'voices/2025-q2.yaml': entry });
  expect(answerInWords(report.voices.get('v-1'), sayerOf(report.settings))).toEqual(lines);
});

test.each([
  ['en-GB', 'hours', ['2\u00a0hours (95% interval: 0 to 9\u00a0hours)', 'too few to say: 9 waits, and it takes 10']],
  [
    'de-DE',
    'Std.',
    ['2\u00a0Std. (95-%-Intervall: 0 bis 9\u00a0Std.)', 'zu wenige, um es zu sagen: 9 Fälle, nötig sind 10'],
  ],
])('A department’s own figures are told in their unit, in %s', (locale, unit, said) => {
  const metric = {
    name: 'Time',
    measure: 'duration',
    role: 'process',
    unit,
    period: 'month',
    better: 'lower',
  } as Metric;
  const cases = { from: '2025-01-01', to: '2025-10-31', times: answerDays(ended(0, 1, 1, 2, 2, 3, 4, 9, 12)) };
  const { median, ninetieth } = answerCasesInWords(cases, metric, { locale, currency: 'GBP' } as Settings);
  expect([median, ninetieth]).toEqual(said);
});

test.each([
  ['en-GB', '1 of 3 voices that have been owed an answer since 1 May has one.', / have one\.$/],
  ['de-DE', '1 von 3 Stimmen, denen seit dem 1 May eine Antwort geschuldet ist, hat eine.', / haben eine\.$/],
])('one answer is not several, in %s', (locale, one, several) => {
  const { soFar } = wordingFor(locale).answers;
  expect(soFar(1, 3, '1 May')).toBe(one);
  expect(soFar(2, 3, '1 May')).toMatch(several);
});
