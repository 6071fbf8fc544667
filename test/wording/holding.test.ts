import { describe, expect, test } from 'vitest';
import type { Holds, HoldsVerdict } from '../../src/insight/holds.ts';
import { holdsInWords } from '../../src/wording/holding.ts';
import { claimOf, metrics } from './claims.ts';

const verdicts: readonly HoldsVerdict[] = ['holds', 'slipping', 'unclear', 'early'];
const cases = ['en-GB', 'de-DE'].flatMap((locale) =>
  metrics.flatMap((metric) =>
    verdicts.flatMap((verdict) =>
      [false, true]
        .filter((maybeSeason) => !maybeSeason || verdict === 'holds' || verdict === 'unclear')
        .flatMap((maybeSeason) =>
          [false, true]
            .filter((better) => (verdict === 'holds' ? better : verdict === 'slipping' || !better))
            .map((betterThanBefore) => ({
              locale,
              metric,
              kind: metric.measure,
              verdict,
              maybeSeason,
              betterThanBefore,
            })),
        ),
    ),
  ),
);

const holdsOf = ({ metric, verdict, maybeSeason, betterThanBefore }: (typeof cases)[number]): Holds => ({
  verdict,
  from: '2026-01-01',
  to: '2026-06-30',
  sinceAfter: claimOf(metric, 3, verdict === 'slipping' || maybeSeason ? 'worse' : 'none'),
  sinceBefore: claimOf(metric, 3, betterThanBefore ? 'better' : 'none'),
  maybeSeason,
  betterThanBefore,
  missing: verdict === 'early' ? [{ code: 'more-periods', periods: 1, readyOn: '2026-08-01', overdue: false }] : [],
});

describe.each(cases)('$locale, $kind, $verdict, perhaps a season: $maybeSeason, better: $betterThanBefore', (one) => {
  const { label, sentences } = holdsInWords(holdsOf(one), one.metric, { locale: one.locale, currency: 'GBP' });
  const said = [label, ...sentences].join(' ');

  test('leaves no gap in its sentences', () => {
    expect(said).not.toMatch(/NaN|undefined|null|Infinity|\{|\}|\(\)| {2}| [.,]/);
    for (const text of [label, ...sentences]) expect(text).toMatch(/^\p{Lu}/u);
    for (const text of sentences) expect(text).toMatch(/\.$/);
  });

  test('claims no more than its verdict', () => {
    const claims = {
      holds: /still holds|hält weiterhin/i,
      slipping: /slipping back|fällt zurück/i,
      better: /is (?:still )?better than before|ist (?:es )?(?:noch immer )?besser/i,
      worse: /is worse|ist es schlechter/i,
    };
    const shown = Object.entries(claims).flatMap(([id, words]) =>
      words.test(said.replace(/nicht gezeigt|not shown/, '')) ? [id] : [],
    );
    const denied =
      /That it is still better .* not shown|Dass es noch besser ist .* nicht gezeigt|neither clearly|weder klar/.test(
        said,
      );
    expect(shown.filter((id) => id === 'holds' || id === 'slipping')).toEqual(
      one.verdict === 'holds' || one.verdict === 'slipping' ? [one.verdict] : [],
    );
    expect(shown.includes('worse')).toBe(one.verdict === 'slipping' || one.maybeSeason);
    expect(shown.includes('better') && !denied).toBe(one.betterThanBefore);
  });
});

test('puts figures, days and limits into each sentence', () => {
  const [metric] = metrics.filter(({ measure }) => measure === 'rate');
  if (!metric) throw new Error('There is no rate.');
  const one = { locale: 'en-GB', metric, kind: metric.measure, verdict: 'slipping', maybeSeason: false } as const;
  const context = { locale: 'en-GB', currency: 'GBP' };
  const { label, sentences } = holdsInWords(holdsOf({ ...one, betterThanBefore: false }), metric, context);
  expect([label, ...sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '))]).toEqual([
    'Slipping back',
    expect.stringMatching(
      /^From 1 January 2026 to 30 June 2026 it is worse than in the window after the change: rose from 1\.1 to 3\.3 calls per 1,000 bills \(/,
    ),
    'That it is still better than before the change is not shown.',
    'The figures do not show why.',
  ]);
});
