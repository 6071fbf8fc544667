import { expect, it } from 'vitest';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { evidenceOf } from '../../src/wording/claim-words.ts';

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
