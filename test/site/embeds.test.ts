import { expect, it } from 'vitest';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { embedParams, embedPath } from '../../src/site/embeds.ts';

it('Each measure of each plan has a page to embed, once', async () => {
  const { report } = loadReport(readTree('content'), { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  const params = embedParams({ report, insight: insightOf(report) });
  const paths = params.map(({ params: { plan, metric } }) => embedPath(plan, metric));
  expect(paths).toContain('/embed/late-fee-grace/late-fee-complaints/');
  expect(new Set(paths).size).toBe(paths.length);
});
