import { expect, test } from 'vitest';
import type { PeriodLength } from '../../src/model/series.ts';
import { dayInWords, pageLanguage, periodInWords, wordingFor } from '../../src/wording/language.ts';

test.each([
  ['de-AT', 'de-AT'],
  ['en-US', 'en-US'],
  ['fr-FR', 'en-GB'],
  ['ar-EG', 'en-GB'],
])('a page of the locale %s says that its words are %s, from left to right', (locale, lang) => {
  expect(pageLanguage({ locale })).toEqual({ lang, dir: 'ltr' });
});

test.each(['th-TH', 'fa-IR', 'ar-SA', 'en-TH'])('days of the locale %s are of one calendar', (locale) => {
  expect(dayInWords('2026-03-01', { locale, currency: 'EUR' })).toMatch(/March.*2026$/);
});

test.each<[string, PeriodLength, number, string, string]>([
  ['2026-03-30', 'day', 4, '30 Mar 2026', '30. März 2026'],
  ['2026-03-29', 'week', 4, 'week of 29 Mar 2026', 'Woche ab 29. März 2026'],
  ['2025-12-29', 'four-weeks', 4, 'four weeks from 29 Dec 2025', 'vier Wochen ab 29. Dez. 2025'],
  ['2026-03-01', 'month', 4, 'Mar 2026', 'März 2026'],
  ['2026-04-01', 'quarter', 1, 'Q2 2026', '2. Quartal 2026'],
  ['2026-04-01', 'quarter', 4, 'Q1 2026/27', '1. Quartal 2026/27'],
  ['2026-01-01', 'quarter', 4, 'Q4 2025/26', '4. Quartal 2025/26'],
  ['2026-11-01', 'quarter', 2, 'Q4 2026/27', '4. Quartal 2026/27'],
  ['2026-10-01', 'half-year', 4, 'H2 2026/27', '2. Halbjahr 2026/27'],
  ['2026-07-01', 'half-year', 1, 'H2 2026', '2. Halbjahr 2026'],
  ['1999-07-01', 'year', 7, '1999/00', '1999/00'],
  ['2026-01-01', 'year', 1, '2026', '2026'],
])('the period from %s, a %s of years from month %i, is named', (period, length, fiscalYearStart, english, german) => {
  const named = (locale: string) => periodInWords(period, length, { locale, currency: 'EUR', fiscalYearStart });
  expect([named('en-GB'), named('de-DE')]).toEqual([english, german]);
});

test.each([
  ['plan', 'expectedEffect', 'expected effect', 'erwartete Wirkung'],
  ['person', 'git', 'in git', 'Namen in Git'],
  ['pain-point', 'contactRate', 'contact rate', 'Anteil, der sich meldet'],
  ['metric', 'anOldKey', 'an old key', 'an old key'],
])('of a %s, %s is called %s, in German %s', (type, key, english, german) => {
  expect(['en-GB', 'de-DE'].map((locale) => wordingFor(locale).field(type, key))).toEqual([english, german]);
});
