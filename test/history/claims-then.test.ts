import { expect, test } from 'vitest';
import { claimsIn } from '../../src/history/claims-then.ts';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { type Edits, smallTree } from './small-report.ts';

function claimsOf(edits: Edits) {
  const { report } = loadReport(smallTree(edits), { today: '2025-11-05' });
  if (!report) throw new Error('The report cannot be read.');
  return claimsIn(report, insightOf(report))['late-fee-grace']?.claims;
}

test('of figures that nobody could read it is not said that they proved nothing', () => {
  expect(Object.keys(claimsOf({}) ?? {})).toContain('late-fee-complaints ');
  expect(
    claimsOf({ 'data/late-fee-complaints.csv': 'perod,events,exposure\n2025-01-01,31,9100\n' }),
  ).not.toHaveProperty(['late-fee-complaints ']);
});
