import { expect, test } from 'vitest';
import { typedChanges } from '../../../src/lint/prose/typed-change.ts';

const typed = (text: string, locale: string) =>
  [...typedChanges(text, locale)].map(({ kind, way, size }) => [kind, way, size.value]);

test.each([
  ['en-GB', 'Complaints fell by 40 %.', ['per-cent', -1, 40]],
  ['en-GB', 'Complaints fell by 12.5 per cent', ['per-cent', -1, 12.5]],
  ['en-US', 'Returns rose by about 1,200% in all', ['per-cent', 1, 1200]],
  ['en-GB', 'The share is down by 4 percentage points.', ['points', -1, 4]],
  ['en-GB', 'There are 40% fewer complaints.', ['per-cent', -1, 40]],
  ['en-GB', 'Complaints have halved.', ['per-cent', -1, 50]],
  ['en-GB', 'Calls doubled, as we feared.', ['per-cent', 1, 100]],
  ['en-GB', 'The wait improved by 10 %.', ['per-cent', null, 10]],
  ['de-DE', 'Die Beschwerden gingen um 40 % zurück.', ['per-cent', -1, 40]],
  ['de-DE', 'Die Anrufe sind um 12,5 Prozent gestiegen.', ['per-cent', 1, 12.5]],
  ['de-DE', 'Der Anteil sank um 4 Prozentpunkte.', ['points', -1, 4]],
  ['de-DE', 'Es gibt 30 % weniger Beschwerden.', ['per-cent', -1, 30]],
  ['de-DE', 'Die Beschwerden haben sich halbiert.', ['per-cent', -1, 50]],
])('%s: "%s" is a change in figures', (locale, text, expected) => {
  expect(typed(text, locale)).toEqual([expected]);
});

test.each([
  ['en-GB', 'Complaints should fall by 40 %.'],
  ['en-GB', 'Complaints did not fall by 40 %.'],
  ['en-GB', 'Did complaints fall by 40 %?'],
  ['en-GB', 'The goal is that complaints are down by 40 %.'],
  ['en-GB', 'In the pilot complaints fell by 40 %.'],
  ['en-GB', 'Complaints fell by 40 % in March.'],
  ['en-GB', 'We were late by 3 % of the budget.'],
  ['en-GB', 'The old notice had from 640 to 170 words.'],
  ['en-GB', 'A tenth of 40 % is 4 %.'],
  ['de-DE', 'Die Beschwerden sollen um 40 % sinken.'],
  ['de-DE', 'Die Beschwerden gingen nicht um 40 % zurück.'],
])('%s: "%s" is none', (locale, text) => {
  expect(typed(text, locale)).toEqual([]);
});
