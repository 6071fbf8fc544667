import { describe, expect, it } from 'vitest';
import {
  criteriaInWords,
  estimateInWords,
  methodInWords,
  missingInWords,
  priorityInWords,
  signalsInWords,
  type WordedMetric,
} from '../../src/wording/index.ts';
import { claimGrade } from '../../src/insight/claim-grade.ts';
import type { Missing } from '../../src/insight/claim.ts';
import { signalRuns } from '../../src/insight/signal-runs.ts';
import { adjustForMany } from '../../src/insight/many-measures.ts';
import { rankByPriority } from '../../src/insight/priority.ts';
import { claimCases } from '../insight/claim-cases.ts';
import { yearOnYear } from '../insight/claim-samples.ts';

const english = { locale: 'en-GB', currency: 'GBP' };
const german = { locale: 'de-DE', currency: 'EUR' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const metric: WordedMetric = { name: 'Bills', measure: 'proportion', unit: '%', period: 'month', better: 'lower' };

const missing: readonly [Missing, string, string][] = [
  [
    { code: 'more-periods', periods: 2, readyOn: '2027-01-01', overdue: false },
    'Two more months of data; ready on 1 January 2027.',
    'Daten für 2 weitere Monate; bereit am 1. Januar 2027.',
  ],
  [
    { code: 'more-periods', periods: 1, readyOn: '2026-01-01', overdue: true },
    'One more month of data; they could have been ready on 1 January 2026.',
    'Daten für 1 weiteren Monat; sie hätten am 1. Januar 2026 vorliegen können.',
  ],
  [
    { code: 'longer-after-window', periods: 3 },
    'An after window that ends three months later.',
    'Ein Nachher-Zeitraum, der 3 Monate länger reicht.',
  ],
  [
    { code: 'more-n', side: 'after', have: 12.4, need: 30, sameMonths: false },
    'More data after the change: 12 cases so far, 30 needed.',
    'Mehr Daten aus der Zeit nach der Änderung: bisher 12 Fälle, nötig 30.',
  ],
  [
    { code: 'more-n', side: 'before', have: 26, need: 30, sameMonths: true },
    'More data before the change: 26 cases so far in the months of the year that both windows have, 30 needed.',
    'Mehr Daten aus der Zeit vor der Änderung: bisher 26 Fälle aus den Monaten des Jahres, die beide Zeiträume haben, nötig 30.',
  ],
  [
    { code: 'trend-periods-after', have: 4, need: 8 },
    'Eight months after the change to hold against the trend; there are 4.',
    '8 Monate nach der Änderung, um sie am Trend zu messen; vorhanden: 4.',
  ],
  [
    { code: 'comparison-group' },
    'Declare a comparison group: somebody who did not meet the change.',
    'Eine Vergleichsgruppe angeben: jemanden, den die Änderung nicht traf.',
  ],
  [
    { code: 'before-data', reason: 'no-data' },
    'Figures for the before window: there are no figures.',
    'Werte für den Vorher-Zeitraum: es gibt keine Werte.',
  ],
];

describe('What is missing', () => {
  it.each(missing)('is said of %o', (entry, inEnglish, inGerman) => {
    expect(missingInWords({ missing: [entry] }, metric, english).map(plain)).toEqual([inEnglish]);
    expect(missingInWords({ missing: [entry] }, metric, german).map(plain)).toEqual([inGerman]);
  });

  it('asks for nothing that cannot come', () => {
    const never: Missing = { code: 'comparable-windows', reason: 'no-interval' };
    expect(missingInWords({ missing: [never] }, metric, english)).toEqual([]);
  });
});

describe.each(claimCases)('For $name', ({ input }) => {
  const claim = claimGrade({ ...yearOnYear, ...input });
  const shown = { ...metric, measure: claim.kind, better: claim.better };

  it.each([english, german])('every criterion and every gap has words in $locale', (context) => {
    const criteria = criteriaInWords(claim, shown, context);
    expect(criteria.map(({ holds }) => holds)).toEqual(claim.criteria.map(({ holds }) => holds));
    const texts = [
      ...criteria.flatMap(({ asks, found, answer }) => [asks, found, answer]),
      ...missingInWords(claim, shown, context),
      ...(['before', 'after'] as const).map((side) => estimateInWords(claim, side, shown, context)),
    ];
    for (const text of texts) expect(text).not.toMatch(/^$|NaN|undefined|null|Infinity|\[object|\(\)/);
  });
});

describe('A criterion', () => {
  it('tells what was found and whether it holds', () => {
    const claims = adjustForMany(Array.from({ length: 6 }, () => claimGrade({ ...yearOnYear, ...fallen() })));
    const criteria = criteriaInWords(claims[0] ?? { criteria: [] }, metric, english);
    expect(criteria.map(({ id, found, answer }) => [id, plain(found), answer])).toEqual([
      ['before-data', 'twelve months, 12,000 cases', 'holds'],
      ['one-definition', 'nothing had to be left out', 'holds'],
      ['met-change', 'since 1 January 2025', 'holds'],
      ['before-periods', 'twelve months', 'holds'],
      ['after-periods', 'twelve months', 'holds'],
      ['minimum-n', '12,000 before, 12,000 after', 'holds'],
      ['difference', '−4.0 points (between −4.8 and −3.2 points)', 'holds'],
      [
        'between-periods',
        'they lie about 0.6 points apart, 12 before and 12 after: −4.0 points (between −4.5 and −3.5 points); the interval by chance is shown',
        'holds',
      ],
      ['wandering', 'the figures are not seen to wander: −4.0 points (between −4.0 and −4.0 points)', 'holds'],
      ['season', 'the months before weigh as they do after', 'holds'],
      ['chart-signal', 'signals in twelve months, first in Jan 2025', 'holds'],
      ['series-effect', expect.stringMatching(/^−\d\.\d points \(between −\d\.\d and −\d\.\d points\)$/), 'holds'],
      ['comparison-group', 'no comparison group declared', 'could not be assessed'],
      ['extremes', 'both are ordinary figures', 'holds'],
      ['many-measures', 'adjusted p-value under 0.001', 'holds'],
    ]);
  });
});

describe('The figures before', () => {
  it('are counted as a whole and as they are compared, where those are fewer', () => {
    const claim = claimGrade({ ...yearOnYear, ...fallen(), after: { from: '2025-03-01', to: '2025-06-30' } });
    const [first] = criteriaInWords(claim, metric, english);
    expect(first && plain(first.found)).toBe(
      'twelve months, 12,000 cases; compared are those of the same months: four months, 4,000 cases',
    );
    expect(claim.before).toMatchObject({ periods: 4, n: 4000 });
  });
});

describe('A control chart', () => {
  const months = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01'];

  it('reads as runs, each rule by itself', () => {
    const points = months.map((period, i) => ({
      period,
      signals: i === 2 ? (['below-limits', 'seven-below'] as const) : (['seven-below'] as const),
    }));
    expect(signalRuns(points)).toEqual([
      { signal: 'seven-below', from: '2026-01-01', length: 7 },
      { signal: 'below-limits', from: '2026-03-01', length: 1 },
    ]);
    expect(signalsInWords(points, metric, english).map(plain)).toEqual([
      'a run of seven months below the mean, from Jan 2026',
      'below the lower limit for one month, from Mar 2026',
    ]);
  });

  it.each([
    ['week', '2026-03-09', 'above the upper limit for one week, from the week of 9 Mar 2026'],
    ['four-weeks', '2026-03-09', 'above the upper limit for one four-week period, from the four weeks from 9 Mar 2026'],
    ['quarter', '2026-04-01', 'above the upper limit for one quarter, from Q2 2026'],
    ['day', '2026-03-09', 'above the upper limit for one day, from 9 Mar 2026'],
  ] as const)('names a %s', (period, at, text) => {
    const points = [{ period: at, signals: ['above-limits'] as const }];
    expect(signalsInWords(points, { ...metric, period }, english).map(plain)).toEqual([text]);
  });

  it('says that there is no signal', () => {
    expect(signalsInWords([], metric, german)).toEqual(['kein Signal']);
  });
});

describe('A place in the ranking', () => {
  it('is explained by what is known, then by what is not', () => {
    const ranking = rankByPriority([
      { id: 'a', damage: 900_000, wordOfMouth: 1200, effort: 1 },
      { id: 'b', damage: 1_000_000, wordOfMouth: null, effort: 3 },
    ]);
    const explained = ranking.map((ranked) => priorityInWords(ranked, ranking.length, english));
    expect(explained).toEqual([
      {
        place: '1st of 2',
        reasons: [
          'the most money at risk, £1m a year',
          'much effort to put right',
          'how many people hear of it is not known',
        ],
      },
      {
        place: '2nd of 2',
        reasons: ['the 2nd most money at risk, £900k a year', '1,200 a year hear of it', 'little effort to put right'],
      },
    ]);
  });

  it('gives no place to what puts nothing at risk', () => {
    const ranking = rankByPriority([
      { id: 'a', damage: 900, wordOfMouth: 30, effort: 1 },
      { id: 'b', damage: 0, wordOfMouth: 0, effort: 1 },
    ]);
    const [, last] = ranking.map((ranked) =>
      [english, german].map((language) => priorityInWords(ranked, ranking.length, language).reasons.slice(0, 2)),
    );
    expect(last).toEqual([
      ['no money at risk by its inputs', 'nobody hears of it by its inputs'],
      ['nach seinen Angaben ist kein Geld gefährdet', 'nach seinen Angaben hört niemand davon'],
    ]);
  });
});

describe('A method', () => {
  it('has a name in each language and English where there is no table', () => {
    expect(methodInWords('newcombe', english).name).toBe('Newcombe’s interval for two shares');
    expect(methodInWords('newcombe', german).name).toBe('Newcombe-Intervall für zwei Anteile');
    expect(methodInWords('newcombe', { locale: 'fr-FR' }).name).toBe('Newcombe’s interval for two shares');
  });
});

function fallen() {
  return claimCases.find(({ name }) => name === 'a fall beyond the trend')?.input;
}

describe('The minimum of a rate', () => {
  it('is said to count the events of both windows together', () => {
    const rate: WordedMetric = { ...metric, measure: 'rate', unit: 'calls per 1,000 bills', per: 1000 };
    const detail = { before: 3358, after: 1925, minimum: 10, counts: 'together', sameMonths: false } as const;
    const criteria = [{ id: 'minimum-n', holds: true, detail }] as const;
    const said = [english, german].map((context) => {
      const [criterion] = criteriaInWords({ criteria }, rate, context);
      return `${criterion?.asks}: ${criterion?.found}`;
    });
    expect(said).toEqual([
      'At least 10\u00a0events before and after together: 3,358 before, 1,925 after',
      'Mindestens 10\u00a0Ereignisse vorher und nachher zusammen: 3.358 vorher, 1.925 nachher',
    ]);
  });
});
