import { expect, test } from 'vitest';
import { wordingFor } from '../../src/wording/language.ts';

test.each([
  ['en-GB', false, 'The pain point puts at risk', '£9 for each month it stays, £8 to £10;', '£9 a month'],
  ['en-GB', true, 'The pain point put at risk', '£9 for each month it stayed, £8 to £10;', 'was £9 a month'],
  ['de-DE', false, 'Der Schmerzpunkt gefährdet', '£9 in jedem Monat, in dem er bleibt, £8 to £10;', '£9 im Monat'],
  ['de-DE', true, 'Der Schmerzpunkt gefährdete', '£9 in jedem Monat, in dem er blieb, £8 to £10;', 'zuvor £9 im Monat'],
])('in %s, what a pain point costs is told as past once it is over: %s', (locale, over, name, perMonth, listed) => {
  const { money, standing } = wordingFor(locale);
  expect(money.plan.putsAtRisk(over)).toBe(name);
  expect(money.plan.perMonth('£9', ', £8 to £10', over)).toBe(perMonth);
  expect(standing.aMonth('£9', over)).toBe(listed);
});
