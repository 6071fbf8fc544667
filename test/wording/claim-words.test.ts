import { expect, it } from 'vitest';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { evidenceOf, labelledHeadlineOf, windowsInWords } from '../../src/wording/claim-words.ts';

const { report } = loadReport(readTree('content'), { today: '2026-10-31' });
if (!report) throw new Error('The sample report cannot be read.');
const insight = insightOf(report);

it.each([
  [
    'late-fee-grace',
    /^Fell from 3\.3 to 1\.0 complaints per 1,000 bills \(down 68%, between 64% and 72%\).* Before: 2,631 \w+\. After: 823 \w+\.$/,
  ],
  [
    'voice-assistant-instead-of-the-menu',
    /^Rose from 11\.8% to 17\.8% \(between .* points\)\. That is worse\. Before: [\d,]+ /,
  ],
  ['one-handler-per-fault', /^No clear change.* Before: .* After: /],
  ['receipt-at-the-parcel-shop', /^There is no before figure\./],
])('says of %s what changed, between which limits and from how many cases', (plan, expected) => {
  const { hero } = insight.plan(plan);
  const said = hero ? evidenceOf(hero, report.settings) : '';
  expect(said.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2060/g, '')).toMatch(expected);
});

it('says it in the report’s language, the number of cases too', () => {
  const { hero } = insight.plan('one-handler-per-fault');
  const said = hero ? evidenceOf(hero, { ...report.settings, locale: 'de-DE' }) : '';
  expect(said).toBe('Keine klare Veränderung. Vorher: 3.060\u00a0Fälle. Nachher: 3.098\u00a0Fälle.');
});

it.each([
  ['en-GB', 'slipping', 'Better, slipping back'],
  ['de-DE', 'slipping', 'Besser, fällt zurück'],
  ['en-GB', 'holds', 'Better'],
  ['en-GB', undefined, 'Better'],
] as const)('a headline that stands alone (%s, %s) ends with "%s"', (locale, holds, label) => {
  const { hero } = insight.plan('late-fee-grace');
  if (!hero) throw new Error('The plan measures nothing.');
  expect(
    labelledHeadlineOf(hero, { ...report.settings, locale }, holds)
      .split('. ')
      .at(-1),
  ).toBe(label);
});

it.each([
  ['en-GB', 'Compared: Sept 2024 – Aug 2025, 310 cases, with Oct 2025 – Jan 2026, 302 cases.', 'Before: Sept 2024'],
  [
    'de-DE',
    'Verglichen: Sept. 2024 – Aug. 2025, 310 Fälle, mit Okt. 2025 – Jan. 2026, 302 Fälle.',
    'Vorher: Sept. 2024',
  ],
])('the cases of two windows are those compared, in %s', (locale, both, one) => {
  const window = (from: string, to: string, n: number) => ({ from, to, n, last: null });
  const input = { period: 'month', finishedThrough: '2026-10-31' };
  const before = window('2024-09-01', '2025-08-31', 310);
  const after = window('2025-10-01', '2026-01-31', 302);
  const metric = report.metrics.get('time-to-a-person');
  const said = (claim: object) =>
    windowsInWords({ claim, metric, input } as never, { locale, currency: 'EUR' }).replaceAll('\u00a0', ' ');
  expect(said({ before, after, grade: 2 })).toBe(both);
  expect(said({ before, after, grade: 1 })).toMatch(new RegExp(`^${one}.*: (Oct|Okt\\.) 2025`));
  expect(said({ before, after: null, grade: 1 })).toMatch(new RegExp(`^${one}`));
  expect(said({ before: null, after: null, grade: 0 })).toBe('');
});
