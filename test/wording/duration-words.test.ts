import { describe, expect, test } from 'vitest';
import { claimGrade } from '../../src/insight/claim-grade.ts';
import { durationInWords } from '../../src/wording/index.ts';
import { month, shares, yearOnYear } from '../insight/claim-samples.ts';
import { metrics } from './claims.ts';

const metric = metrics.find(({ measure }) => measure === 'duration');
if (!metric) throw new Error('There is no duration among the samples.');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Cases of 4 to 8 days before, of half as long after, twelve a month. */
const halved = {
  kind: 'duration' as const,
  points: Array.from({ length: 24 * 12 }, (_, i) => {
    const at = Math.floor(i / 12);
    return { period: month(at), value: (4 + ((i * 5) % 9) / 2) / (at < 12 ? 1 : 2) };
  }),
};

describe('durations', () => {
  const claim = claimGrade({ ...yearOnYear, kind: 'duration', series: halved });

  test('have a ratio of means beside the shift of their medians', () => {
    expect(claim.meanRatio?.method).toBe('geometric-mean-ratio');
    expect(claim.meanRatio?.value).toBeCloseTo(0.5, 9);
    expect(claim.comparison?.scale).toBe('difference');
    const [ratio, pairs] = durationInWords(claim, metric, { locale: 'en-GB', currency: 'GBP' });
    expect([ratio?.name, plain(ratio?.said ?? '')]).toEqual([
      'Ratio of means',
      expect.stringMatching(/^down 50% \(between 4\d% and 5\d%\)$/u),
    ]);
    expect(pairs?.said).toMatch(/^a case after is longer than one before in \d+ of 100 pairs \(\d+ to \d+\)$/u);
    const german = durationInWords(claim, metric, { locale: 'de-DE', currency: 'EUR' });
    expect(german.map(({ name }) => name)).toEqual(['Verhältnis der Mittel', 'Fall für Fall']);
  });

  test('of 0 have no ratio, and no other kind has one', () => {
    const instant = { ...halved, points: halved.points.map((point, i) => (i === 3 ? { ...point, value: 0 } : point)) };
    expect(claimGrade({ ...yearOnYear, kind: 'duration', series: instant }).meanRatio).toBeNull();
    const share = claimGrade({ ...yearOnYear, series: shares(Array.from({ length: 24 }, (_, i) => 120 - i)) });
    expect(share.meanRatio).toBeNull();
    expect(durationInWords(share, metric, { locale: 'en-GB', currency: 'GBP' })).toEqual([]);
  });
});
