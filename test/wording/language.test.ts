import { expect, test } from 'vitest';
import { dayInWords, pageLanguage } from '../../src/wording/language.ts';

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
