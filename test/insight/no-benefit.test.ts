import { expect, test } from 'vitest';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree, type Tree } from '../../src/source/files.ts';

const harmful = 'voice-assistant-instead-of-the-menu';
const sample = readTree(new URL('../../content', import.meta.url).pathname);

function benefitIn(tree: Tree, plan = harmful) {
  const { report } = loadReport(tree, { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  return insightOf(report).plan(plan);
}

const withPlan = (change: (text: string) => string): Tree => ({
  ...sample,
  files: sample.files.map((file) =>
    file.path === `plans/${harmful}/plan.yaml` ? { ...file, text: change(file.text) } : file,
  ),
});

test('A plan that was stopped is expected to save nothing, whatever it hoped for', () => {
  expect(benefitIn(sample)).toMatchObject({ noBenefit: 'stopped', expectedBenefit: null, expectedReturn: null });
});

test('A plan after which things are worse is expected to save nothing, whatever it hoped for', () => {
  const tree = withPlan((text) => text.replace('status: stopped', 'status: done'));
  expect(benefitIn(tree)).toMatchObject({ noBenefit: 'worse', expectedBenefit: null, expectedReturn: null });
});

test('A plan after which things are better keeps what it is expected to save', () => {
  const { hero, noBenefit, expectedBenefit } = benefitIn(sample, 'late-fee-grace');
  expect([hero?.claim.direction, noBenefit]).toEqual(['better', null]);
  expect(expectedBenefit?.base).toBeGreaterThan(0);
});
