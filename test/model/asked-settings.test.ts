import { afterAll, expect, test } from 'vitest';
import { insightOf } from '../../src/insight/report-insight.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { noting, questionOf } from '../../src/source/reads.ts';
import { layOut } from './fixture.ts';

const small = layOut('complete-small');
afterAll(() => small.remove());

function report() {
  const { report } = loadReport(readTree(small.root), { today: '2025-10-31' });
  if (!report) throw new Error('There is no report.');
  return report;
}

/** The settings that some work asked for. */
async function settingsAsked(work: () => unknown): Promise<readonly string[]> {
  const { reads } = await noting(async () => work());
  const questions = [...reads.questions].map(questionOf);
  return questions.flatMap(([name, key = '']) => (name === 'settings' ? [key] : [])).sort();
}

test('a setting is a question, whether it is there or not; one that stands on every page is none', async () => {
  const { settings } = report();
  const asked = await settingsAsked(() => [settings.minimumN, settings.summary, settings.title, settings.locale]);
  expect(asked).toEqual(['minimumN', 'summary']);
});

test('whoever takes what a plan proves from memory has asked for the settings it was judged by', async () => {
  const insight = insightOf(report());
  const asked = ['asOf', 'discountRate', 'finishedThrough', 'minimumN'];
  for (const turn of ['first', 'second'])
    expect(await settingsAsked(() => insight.plan('late-fee-grace').expectedReturn), turn).toEqual(asked);
});
