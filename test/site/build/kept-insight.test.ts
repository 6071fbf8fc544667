import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { insightOf } from '../../../src/insight/report-insight.ts';
import { loadReport } from '../../../src/model/load-report.ts';
import { keepingInsight } from '../../../src/site/build/kept-insight.ts';
import { todaysAnswers } from '../../../src/site/build/todays-answers.ts';
import type { SiteContext } from '../../../src/site/build/context.ts';
import { openCache } from '../../../src/source/cache.ts';
import { readTree } from '../../../src/source/files.ts';
import { noting } from '../../../src/source/reads.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'poplar-insight-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const tree = readTree('content');
type Edit = (text: string, path: string) => string;

/** A build that asks for everything in short; gives what it was told, and for which plans and metrics that was worked out. */
async function build(edit: Edit = (text) => text, version = '1') {
  const files = tree.files.map((file) => ({ ...file, text: edit(file.text, file.path) }));
  const { report } = loadReport({ ...tree, files }, { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  const worked: string[] = [];
  const anew = insightOf(report);
  const insight = {
    ...anew,
    inShort: (id: string) => {
      worked.push(id);
      return anew.inShort(id);
    },
    emerges: (id: string) => {
      worked.push(id);
      return anew.emerges(id);
    },
  };
  const kept = keepingInsight({ insight, cache: openCache(folder), version });
  kept.takeWith(todaysAnswers({ report } as SiteContext));
  const { result, reads } = await noting(async () => ({
    plans: report.plans.all.map(({ id }) => kept.insight.inShort(id)),
    metrics: report.metrics.all.map(({ id }) => kept.insight.emerges(id)),
  }));
  kept.keep();
  const told = {
    plans: report.plans.all.map(({ id }) => anew.inShort(id)),
    metrics: report.metrics.all.map(({ id }) => anew.emerges(id)),
  };
  return { result, told, worked, questions: reads.questions, size: report.plans.size + report.metrics.size };
}

const later: Edit = (text, path) =>
  path === 'plans/late-fee-grace/plan.yaml' ? text.replace(/^title: .*$/m, 'title: Another') : text;
const fewer: Edit = (text, path) =>
  path === 'data/late-fee-complaints.csv' ? `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n` : text;

it('works out what every plan and metric come to once, and takes it from the build before', async () => {
  const first = await build();
  expect(first.worked).toHaveLength(first.size);
  const second = await build();
  expect(second.worked).toEqual([]);
  expect(second.result).toEqual(first.told);
});

it('works out anew what rests on what was edited, and nothing else', async () => {
  await build();
  const { worked } = await build(later);
  expect(worked).toContain('late-fee-grace');
  expect(worked.length).toBeLessThan(6);
  const { worked: anew, result, told } = await build(fewer);
  expect(anew).toContain('late-fee-complaints');
  expect(result).toEqual(told);
  // What the first build kept of what this one did not work out stays for the next.
  expect((await build(fewer)).worked).toEqual([]);
});

it('takes nothing from another version', async () => {
  await build();
  const { worked, size } = await build(undefined, '2');
  expect(worked).toHaveLength(size);
});

it('lets a page rest on what came of it alone', async () => {
  const { questions } = await build();
  expect([...questions].filter((question) => question.startsWith('metrics\0one'))).toEqual([]);
  expect([...questions]).toContain('insight\0inShort\0late-fee-grace');
});
