import { expect, it } from 'vitest';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';

it('expects no benefit of a plan that was stopped or made things worse, whatever it hoped for', () => {
  const root = new URL('../../content', import.meta.url).pathname;
  const { report } = loadReport(readTree(root), { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  const insight = insightOf(report);
  const withheld = report.plans.all.flatMap((plan) => {
    const { noBenefit, expectedBenefit, expectedReturn, hero } = insight.plan(plan.id);
    if (noBenefit === null) return [];
    expect([expectedBenefit, expectedReturn]).toEqual([null, null]);
    expect(noBenefit).toBe(plan.status === 'stopped' ? 'stopped' : hero?.claim.direction);
    return [[plan.id, noBenefit]];
  });
  const hopeless = report.plans.all.filter(
    ({ id, status }) => status === 'stopped' || insight.plan(id).hero?.claim.direction === 'worse',
  );
  expect(withheld.map(([id]) => id)).toEqual(hopeless.map(({ id }) => id));
  expect(withheld.length).toBeGreaterThan(1);
});
