import { describe, expect, it } from 'vitest';
import { claimLabel, claimTitle, mostWordsInTitle, verdict, verdictLine } from '../../src/wording/index.ts';
import { wordCount } from '../../src/wording/title.ts';
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

  it('fits its title into ten words, whatever the name', () => {
    const long = { ...metric, name: 'Payments that were booked after the day on which they were sent' };
    expect(wordCount(claimTitle(claim, metric, context))).toBeLessThanOrEqual(mostWordsInTitle);
    expect(wordCount(claimTitle(claim, long, context))).toBeLessThanOrEqual(mostWordsInTitle);
  });

  it('begins its title with what was measured', () => {
    const eight = { ...metric, name: 'Second contact taken by the same handler again' };
    const long = { ...metric, name: 'Payments that were booked after the day on which they were sent' };
    expect(claimTitle(claim, metric, context)).toMatch(/^Bills: /);
    expect(claimTitle(claim, eight, context)).toMatch(/^Second contact taken by the same handler again: /);
    expect(claimTitle(claim, long, context)).toMatch(/^Payments that were booked after.*\u2026: /);
  });

  it('says better and worse equally loudly', () => {
    const { thatIs } = verdict(claim, metric, context);
    expect(thatIs !== null).toBe(grade >= 3);
    if (grade >= 3) {
      const loud = claimLabel(claim, context).direction ?? '';
      expect(claimTitle(claim, metric, context)).toContain(loud);
      expect(thatIs).toContain(loud);
    }
  });
});
