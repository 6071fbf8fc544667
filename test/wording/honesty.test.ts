import { describe, expect, it } from 'vitest';
import type { Metric } from '../../src/model/types/metric.ts';
import { headlineOf, labelledHeadlineOf, measureInWords, outcomeInWords } from '../../src/wording/claim-words.ts';
import { claimLabel, claimTitle, levelInWords, verdict, verdictLine } from '../../src/wording/index.ts';
import { forbidden } from './forbidden.ts';
import { claimOf, directions, grades, metrics } from './claims.ts';

const locales = ['en-GB', 'de-DE'];

const claims = locales.flatMap((locale) =>
  grades.flatMap((grade) =>
    metrics.flatMap((metric) =>
      directions
        .filter((direction) => grade < 3 === (direction === 'none'))
        .map((direction) => ({ locale, grade, metric, direction, kind: metric.measure })),
    ),
  ),
);

describe.each(claims)('$locale, grade $grade, $kind, $direction', ({ locale, grade, metric, direction }) => {
  const context = { locale, currency: 'GBP' };
  const claim = claimOf(metric, grade, direction);
  const said = [
    verdict(claim, metric, context).sentence,
    claimTitle(claim, metric, context),
    claimLabel(claim, context).label,
  ];

  it('claims no more than its grade', () => {
    for (const text of said) for (const words of forbidden[grade]) expect(text).not.toMatch(words);
  });

  it('leaves no gap in its sentences', () => {
    for (const text of [...said, verdictLine(claim, metric, context), verdict(claim, metric, context).caution]) {
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\{|\}|\(\)| {2}| [.,]/);
      expect(text).not.toBe('');
    }
  });

  it('begins its headline with what was measured, in full, and gives its figures', () => {
    const long = { ...metric, name: 'Payments that were booked after the day on which they were sent' };
    const short = { ...long, shortName: 'Payments booked late' };
    expect(claimTitle(claim, metric, context)).toMatch(/^Bills[: ]/);
    expect(claimTitle(claim, long, context).startsWith(long.name)).toBe(true);
    expect(claimTitle(claim, short, context).startsWith('Payments booked late')).toBe(true);
    expect(claimTitle(claim, short, context)).not.toContain('\u2026');
    if (grade >= 2)
      for (const side of ['before', 'after'] as const)
        expect(claimTitle(claim, metric, context)).toContain(
          levelInWords(claim, side, metric, context)?.replace(/\u00a0\p{L}+$/u, ''),
        );
  });

  it('names the group that alone is measured, so that nobody takes its figures for everybody’s', () => {
    const ofGroup = {
      claim,
      metric: { ...metric, shortName: 'Late' } as Metric,
      measure: { metric: 'bills', group: 'pilot' },
    };
    expect(headlineOf(ofGroup, context)).toMatch(/^Late \(pilot\)[: ]/);
    expect(measureInWords(ofGroup)).toBe(`${metric.name} (pilot)`);
  });

  it('says better and worse equally loudly, and only beside the headline', () => {
    const { thatIs } = verdict(claim, metric, context);
    expect(thatIs !== null).toBe(grade >= 3);
    const entry = { claim, metric: metric as Metric, measure: { metric: 'bills' } };
    const headline = headlineOf(entry, context);
    const labelled = labelledHeadlineOf(entry, context);
    for (const loud of ['better', 'worse'] as const)
      expect(headline).not.toMatch(new RegExp(outcomeInWords(loud, context), 'i'));
    if (direction === 'none') expect(labelled).toBe(headline);
    else {
      expect(labelled).toBe(`${headline}. ${outcomeInWords(direction, context)}`);
      expect(thatIs).toContain(outcomeInWords(direction, context).toLowerCase());
    }
  });
});
