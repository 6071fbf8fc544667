import { describe, expect, test } from 'vitest';
import { fixMoney, fixThemes } from '../../src/insight/small-fixes.ts';
import { fixMoneyInWords, placesInWords } from '../../src/wording/fixes.ts';
import { wordingFor } from '../../src/wording/language.ts';
import { sayerOf } from '../../src/wording/say.ts';
import type { Settings } from '../../src/model/types/report.ts';
import { smallReport } from '../history/small-report.ts';

const loaded = (...entries: readonly string[]) =>
  smallReport({
    'micro-actions/2025-q1.yaml': null,
    'micro-actions/2025-q2.yaml': entries
      .map((keys) => `- { department: care, heard: H., did: D., ${keys} }\n`)
      .join(''),
  }).report;
const asOf = '2025-10-31';

describe('small fixes', () => {
  test('are grouped by theme and place, whatever the capitals, the most of the last year first', () => {
    const { microActions } = loaded(
      'on: 2024-05-02, theme: Gate codes',
      'on: 2024-05-03, theme: gate codes',
      'on: 2024-05-04, theme: gate codes',
      'on: 2025-05-02, theme: Paper bill, where: Shop in Leeds',
      'on: 2025-05-03, theme: paper  bill, where: shop in Leeds, painPoint: late-fee',
      'on: 2024-10-31, theme: paper bill, where: Chat',
      'on: 2025-05-04',
    );
    expect(
      fixThemes(microActions.all, asOf).map(({ theme, newestFirst, lastYear, places, painPoints }) => [
        theme,
        newestFirst.map(({ on }) => on),
        lastYear,
        places,
        painPoints,
      ]),
    ).toEqual([
      [
        'paper  bill',
        ['2025-05-03', '2025-05-02', '2024-10-31'],
        2,
        [
          { where: 'shop in Leeds', fixes: 2 },
          { where: 'Chat', fixes: 1 },
        ],
        ['late-fee'],
      ],
      ['gate codes', ['2024-05-04', '2024-05-03', '2024-05-02'], 0, [{ where: null, fixes: 3 }], []],
      [null, ['2025-05-04'], 1, [{ where: null, fixes: 1 }], []],
    ]);
  });

  test('add up what they say of money, and assume nothing of those that say nothing', () => {
    const { microActions } = loaded(
      'on: 2025-05-02, cost: 40, saved: 250',
      'on: 2025-05-03, cost: 0',
      'on: 2025-05-04, gave: { what: credit, amount: 12 }',
      'on: 2025-05-05, gave: { what: credit, customers: 30 }',
      'on: 2025-05-06, gave: { what: apology }',
    );
    expect(fixMoney(microActions.all)).toEqual({
      cost: { total: 40, told: 2 },
      saved: { total: 250, told: 1 },
      gave: [
        { what: 'credit', entries: 2, customers: 31, amount: { total: 12, told: 1 } },
        { what: 'apology', entries: 1, customers: 1, amount: { total: 0, told: 0 } },
      ],
    });
  });
});

describe.each([
  [
    'en-GB',
    [
      '2 of 5 say what they cost: £40 together.',
      '1 of 5 says what it has saved so far: £250. That is what those who made it reckon, and nothing here checks it.',
      'Given away for this defect: a credit to 31 customers, worth £12 where that is known; an apology to one customer.',
    ],
    ['None of them says what it cost or saved.'],
  ],
  [
    'de-DE',
    [
      '2 von 5 sagen, was sie kosteten: zusammen 40\u00a0£.',
      '1 von 5 sagt, was sie bisher ersparte: 250\u00a0£. So schätzen es die, von denen sie stammt; geprüft ist es hier nicht.',
      'Für diesen Mangel wurde gegeben: eine Gutschrift an 31 Personen, im Wert von 12\u00a0£, soweit bekannt; eine Entschuldigung an eine Person.',
    ],
    ['Keine davon sagt, was sie kostete oder ersparte.'],
  ],
])('What small fixes say of money, in %s', (locale, said, nothing) => {
  const say = sayerOf({ locale, currency: 'GBP' } as Settings);
  const none = { total: 0, told: 0 };

  test('is told by their own account', () => {
    const gave = [
      { what: 'credit' as const, entries: 2, customers: 31, amount: { total: 12, told: 1 } },
      { what: 'apology' as const, entries: 1, customers: 1, amount: none },
    ];
    const money = { cost: { total: 40, told: 2 }, saved: { total: 250, told: 1 }, gave };
    expect(fixMoneyInWords(money, 5, say)).toEqual(said);
  });

  test('is told to be nothing where they say nothing', () => {
    expect(fixMoneyInWords({ cost: none, saved: none, gave: [] }, 5, say)).toEqual(nothing);
  });
});

test.each([
  ['en-GB', 1, 1, '', 'One small fix, in the last twelve months.'],
  ['en-GB', 3, 0, 'Leeds (3)', '3 small fixes, none of them in the last twelve months. Over all years: Leeds (3).'],
  ['en-GB', 9, 3, 'York (9)', '9 small fixes, 3 of them in the last twelve months. Over all years: York (9).'],
  ['en-GB', 2, 2, 'Leeds (2)', '2 small fixes, all in the last twelve months: Leeds (2).'],
  ['en-GB', 1, 0, 'Leeds (1)', 'One small fix, but not in the last twelve months: Leeds (1).'],
  ['en-GB', 3, 2, '', '3 small fixes, 2 of them in the last twelve months.'],
  ['de-DE', 3, 3, '', '3 kleine Abhilfen, alle in den letzten zwölf Monaten.'],
  ['de-DE', 9, 3, 'York (9)', '9 kleine Abhilfen, 3 davon in den letzten zwölf Monaten. Über alle Jahre: York (9).'],
  ['de-DE', 1, 0, '', 'Eine kleine Abhilfe, aber nicht in den letzten zwölf Monaten.'],
])('Small fixes are counted in %s: %i, of them %i of late', (locale, count, lastYear, places, said) => {
  expect(wordingFor(locale).fixes.counted(count, lastYear, places)).toBe(said);
});

test.each([
  ['en-GB', 3, 'Leeds (4), no place named (2), York (1)'],
  ['en-GB', 2, 'Leeds (4), no place named (2), 1 more place'],
  ['de-DE', 1, 'Leeds (4), 2 weitere Orte'],
])('in %s, places after the first %i are counted', (locale, most, said) => {
  const places = [
    { where: 'Leeds', fixes: 4 },
    { where: null, fixes: 2 },
    { where: 'York', fixes: 1 },
  ];
  expect(placesInWords(places, most, { words: wordingFor(locale) })).toBe(said);
});
