import { describe, expect, test } from 'vitest';
import { wordingFor } from '../../src/wording/language.ts';

test.each([
  ['en-GB', 'Cost £9 once and £4 a year while it was kept going.', '£9 once and £4 a year while it was kept going.'],
  ['de-DE', 'Kostete einmalig £9 und £4 im Jahr, solange er lief.', 'Einmalig £9, dazu £4 im Jahr, solange er lief.'],
])('in %s, what a plan costs a year is told as past once it was stopped', (locale, listed, told) => {
  const { list, plan } = wordingFor(locale).money;
  expect([list.costs('£9', '£4', true), plan.costsOnce('£9', '£4', true)]).toEqual([listed, told]);
  expect([list.costs('£9', '£4', false), plan.costsOnce('£9', '£4', false)]).not.toEqual([listed, told]);
});

test('a pain point that is resolved is not said to have no plan yet', () => {
  const said = (over: boolean) => ['en-GB', 'de-DE'].map((locale) => wordingFor(locale).standing.noPlan(over));
  expect(said(true)).toEqual(['no plan', 'kein Plan']);
  expect(said(false)).toEqual(['no plan yet', 'noch kein Plan']);
});

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

describe('Money at risk in all, in en-GB,', () => {
  const { total } = wordingFor('en-GB').money;

  test('of one pain point is told of that one', () => {
    expect([total.aMonth(1), total.sinceOpened(1), total.rows.month(1), total.caption(1)]).toEqual([
      'at risk for each month it stays',
      'at risk since it was opened',
      'For each month it stays',
      'What one unresolved pain point puts at risk',
    ]);
    expect(total.noCap(1)).not.toContain('twice');
    expect(total.below(1, '37,804', '37,804')).toBe(
      'The pain point affects 37,804 customers a year. That is no more than the 37,804 there are, so that nothing had to be capped.',
    );
    expect(total.capped(1, '400', '300', '75%')).toBe(
      'The pain point affects 400 customers a year, and there are only 300. The totals a month and a year are therefore reduced to 75% of what the pain point comes to. What was at risk since it was opened is not.',
    );
  });

  test('of several says how often a customer may count', () => {
    expect(total.caption(2)).toBe('What 2 unresolved pain points put at risk together');
    expect(total.noCap(2)).toContain('They count a customer who meets two problems twice.');
    expect(total.below(2, '1', '300')).toBe(
      'Added up, the pain points affect one customer a year. That is no more than the 300 there are, so that nothing had to be capped. Some customers may still have met more than one.',
    );
  });

  test('of none says why nothing is added up', () => {
    expect(total.nothing(0)).toBe('No pain point is unresolved, so there is nothing to add up.');
    expect(total.nothing(2)).toBe('No unresolved pain point has been priced yet, so there is nothing to add up.');
  });
});

test.each([
  ['en-GB', 0, 0, 'pain points unresolved, none in focus'],
  ['en-GB', 1, 1, 'pain point unresolved, 1 in focus'],
  ['en-GB', 7, 5, 'pain points unresolved, 5 in focus'],
  ['de-DE', 1, 0, 'ungelöster Schmerzpunkt, keiner im Fokus'],
  ['de-DE', 7, 5, 'ungelöste Schmerzpunkte, 5 im Fokus'],
])('in %s, %i unresolved pain points are counted', (locale, painPoints, focus, said) => {
  expect(wordingFor(locale).home.inShort.unresolved(painPoints, focus)).toBe(said);
});

test.each([
  [1, 'Der Schmerzpunkt betrifft 400 Kunden im Jahr, und es gibt nur 300.', 'was er ergibt', 'seit er eröffnet wurde'],
  [
    2,
    'Zusammengezählt betreffen die Schmerzpunkte 400 Kunden im Jahr, und es gibt nur 300.',
    'was die Schmerzpunkte ergeben',
    'seit sie jeweils eröffnet wurden',
  ],
])('in de-DE, a cap over %i pain points is told of them', (painPoints, ...parts) => {
  const { total } = wordingFor('de-DE').money;
  for (const part of parts) expect(total.capped(painPoints, '400', '300', '75 %')).toContain(part);
  expect(total.below(painPoints, '400', '400').includes('mehr als einen erlebt')).toBe(painPoints > 1);
});

test.each([
  ['en-GB', ['customer meets it in a year', 'customers meet it in a year', 'customer met it in a year']],
  ['de-DE', ['Person erlebt es in einem Jahr', 'Kunden erleben es in einem Jahr', 'Person erlebte es in einem Jahr']],
])('in %s, one customer is not several', (locale, said) => {
  const { met } = wordingFor(locale).money.cost;
  expect([met(1, false), met(2, false), met(1, true)]).toEqual(said);
});
