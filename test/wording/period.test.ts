import { expect, test } from 'vitest';
import { when } from '../../src/wording/en/period.ts';
import { periodInWords } from '../../src/wording/language.ts';

test.each([
  ['en-GB', 'day', 'on 9 Mar 2026'],
  ['en-US', 'day', 'on Mar 9, 2026'],
  ['en-GB', 'week', 'in the week of 9 Mar 2026'],
  ['en-US', 'week', 'in the week of Mar 9, 2026'],
  ['en-GB', 'four-weeks', 'in the four weeks from 9 Mar 2026'],
  ['en-GB', 'month', 'in Mar 2026'],
  ['en-US', 'quarter', 'in Q1 2026'],
  ['en-GB', 'year', 'in 2026'],
] as const)('in %s, a figure of a %s is said to be %s', (locale, length, said) => {
  expect(when(periodInWords('2026-03-09', length, { locale, currency: 'GBP' }))).toBe(said);
});
