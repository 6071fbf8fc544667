import { describe, expect, it } from 'vitest';
import { claimTitle, verdict, verdictLine } from '../../src/wording/index.ts';
import type { WordedMetric } from '../../src/wording/unit.ts';
import type { Claim } from '../../src/insight/claim.ts';
import type { MeasureKind } from '../../src/model/series.ts';
import { claimOf, metrics } from './claims.ts';

const english = { locale: 'en-GB', currency: 'GBP' };
const german = { locale: 'de-DE', currency: 'EUR' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const metricOf = (kind: MeasureKind) => metrics.find(({ measure }) => measure === kind) as WordedMetric;
const share = metricOf('proportion');
const rate = metricOf('rate');

const sentences: readonly [WordedMetric, Claim['grade'], Claim['direction'], string, string][] = [
  [
    share,
    3,
    'better',
    'Fell from 18.2% to 9.1% (between −10.9 and −7.3 points). That is better.',
    'Gesunken von 18,2 % auf 9,1 % (zwischen −10,9 und −7,3 Prozentpunkten). Das ist besser.',
  ],
  [
    share,
    4,
    'worse',
    'Rose from 9.1% to 18.2% (between +7.3 and +10.9 points), more than its own trend explains. That is worse.',
    'Gestiegen von 9,1 % auf 18,2 % (zwischen +7,3 und +10,9 Prozentpunkten), mehr, als der eigene Trend erklärt. Das ist schlechter.',
  ],
  [
    rate,
    5,
    'better',
    'Fell from 3.3 to 1.1 calls per 1,000 bills (down 68%, between 65% and 71%), more than in the comparison group. That is better.',
    'Gesunken von 3,3 auf 1,1 calls per 1,000 bills (68 % weniger, zwischen 65 % und 71 %), mehr als in der Vergleichsgruppe. Das ist besser.',
  ],
  [
    rate,
    3,
    'worse',
    'Rose from 1.1 to 3.3 calls per 1,000 bills (3.1 times as high, between 2.8 and 3.4 times). That is worse.',
    'Gestiegen von 1,1 auf 3,3 calls per 1,000 bills (3,1-mal so hoch, zwischen 2,8- und 3,4-mal). Das ist schlechter.',
  ],
  [
    metricOf('nps'),
    3,
    'better',
    'Rose from 12.2 to 21.4 points (between +7.4 and +11.0 points). That is better.',
    'Gestiegen von 12,2 auf 21,4 Punkte (zwischen +7,4 und +11,0 Punkten). Das ist besser.',
  ],
  [share, 2, 'none', 'No clear change.', 'Keine klare Veränderung.'],
  [share, 1, 'none', 'Too early to tell.', 'Noch zu früh für ein Urteil.'],
  [share, 0, 'none', 'There is no before figure.', 'Es gibt keinen Vorher-Wert.'],
];

const headlines: readonly [WordedMetric, Claim['grade'], Claim['direction'], string, string][] = [
  [share, 3, 'better', 'Bills fell from 18.2% to 9.1%', 'Bills: von 18,2 % auf 9,1 % gesunken'],
  [
    rate,
    5,
    'better',
    'Bills fell from 3.3 to 1.1 per 1,000 bills, more than in the comparison group',
    'Bills: von 3,3 auf 1,1 per 1,000 bills gesunken, mehr als in der Vergleichsgruppe',
  ],
  [
    metricOf('duration'),
    4,
    'worse',
    'Bills rose from 5.0 to 7.5 days, more than its own trend explains',
    'Bills: von 5,0 auf 7,5 days gestiegen, mehr, als der eigene Trend erklärt',
  ],
  [metricOf('nps'), 3, 'better', 'Bills rose from 12.2 to 21.4 points', 'Bills: von 12,2 auf 21,4 Punkte gestiegen'],
  [
    metricOf('mean'),
    2,
    'none',
    'Bills: no clear change, from 2.46 to 2.62 contacts',
    'Bills: keine klare Veränderung, von 2,46 auf 2,62 contacts',
  ],
  [share, 1, 'none', 'Bills: too early to tell', 'Bills: noch zu früh für ein Urteil'],
];

describe('A headline', () => {
  it.each(headlines)('says %o at grade %i, %s, as "%s"', (metric, grade, direction, inEnglish, inGerman) => {
    const claim = claimOf(metric, grade, direction);
    expect(plain(claimTitle(claim, metric, english))).toBe(inEnglish);
    expect(plain(claimTitle(claim, metric, german))).toBe(inGerman);
  });
});

describe('A verdict', () => {
  it.each(sentences)('says %o at grade %i, %s, as "%s"', (metric, grade, direction, inEnglish, inGerman) => {
    const claim = claimOf(metric, grade, direction);
    expect(plain(verdictLine(claim, metric, english))).toBe(inEnglish);
    expect(plain(verdictLine(claim, metric, german))).toBe(inGerman);
  });

  it('writes money in full', () => {
    const metric = metricOf('amount');
    expect(plain(verdict(claimOf(metric, 3, 'worse'), metric, english).sentence)).toBe(
      'Fell from £20,000 to £12,500 on average (between −£9,000 and −£6,000).',
    );
  });

  it.each(['$', 'US$', 'USD'])('knows "%s" as the money of a report in dollars', (unit) => {
    const metric = { ...metricOf('amount'), unit: `${unit} thousand` };
    const words = plain(verdict(claimOf(metric, 3, 'worse'), metric, { locale: 'en-GB', currency: 'USD' }).sentence);
    expect(words).toMatch(/^Fell from US\$20,000 to US\$12,500 on average/);
  });

  it('names the chance where two medians are alike', () => {
    const metric = metricOf('duration');
    const claim = claimOf(metric, 3, 'better', { likelihood: { value: 0.37, lower: 0.3, upper: 0.45 } });
    const level = (window: Claim['before']) =>
      window && { ...window, estimate: { value: 6, lower: 5, upper: 7, n: 400 } };
    const tied = { ...claim, before: level(claim.before), after: level(claim.after) };
    expect(plain(verdict(tied, metric, english).sentence)).toBe(
      'Shorter: in 63 of 100 pairs (55 to 70) a case after takes less time than one before.',
    );
    expect(claimTitle(tied, metric, english)).toBe('Bills: shorter after than before in 63 of 100 pairs');
    expect(claimTitle(tied, metric, german)).toBe('Bills: in 63 von 100 Paaren nachher kürzer als vorher');
  });

  it('has an end for a ratio to nothing', () => {
    const claim = claimOf(rate, 3, 'worse', {
      comparison: {
        method: 'conditional-binomial',
        scale: 'ratio',
        value: null,
        lower: 1.8,
        upper: null,
        p: 0.01,
        excludesNone: true,
      },
    });
    expect(plain(verdict(claim, rate, english).sentence)).toBe(
      'Rose from 1.1 to 3.3 calls per 1,000 bills (at least 1.8 times as high).',
    );
  });

  it.each([
    [-0.0004, -0.00002, 'between −0.040 and −0.002 points'],
    [0.00001, 0.2, 'between +0.001 and +20.000 points'],
    [-0.11, -0.072, 'between −11.0 and −7.2 points'],
  ])('never rounds an interval from %f to %f into "no change"', (lower, upper, text) => {
    const comparison = { method: 'newcombe', scale: 'difference', value: (lower + upper) / 2, p: 0.04 } as const;
    const claim = claimOf(share, 3, 'better', { comparison: { ...comparison, lower, upper, excludesNone: true } });
    expect(plain(verdict(claim, share, english).sentence)).toContain(text);
  });

  it('keeps two levels apart that rounding would make one', () => {
    const claim = claimOf(share, 3, 'better');
    const at = (value: number) => ({ value, lower: value, upper: value, n: 1e6 });
    const close = {
      ...claim,
      before: claim.before && { ...claim.before, estimate: at(0.04812) },
      after: claim.after && { ...claim.after, estimate: at(0.04809) },
    };
    expect(verdict(close, share, english).sentence).toContain('Fell from 4.812% to 4.809%');
  });
});
