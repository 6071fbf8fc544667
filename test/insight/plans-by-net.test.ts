import { expect, it } from 'vitest';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { plansByNet } from '../../src/insight/plans-by-net.ts';

it('Plans stand in order of what they are expected to bring a year', async () => {
  const root = new URL('../../content', import.meta.url).pathname;
  const { report } = loadReport(readTree(root), { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  const insight = insightOf(report);
  expect(plansByNet(report, insight).map(({ id }) => id)).toEqual([
    'late-fee-grace',
    'confirm-the-slot-the-evening-before',
    'receipt-at-the-parcel-shop',
    'price-notice-in-plain-words',
    'call-back-within-the-hour',
    'one-handler-per-fault',
    'voice-assistant-instead-of-the-menu',
  ]);
});
