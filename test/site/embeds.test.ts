import { expect, it } from 'vitest';
import type { Ledger } from '../../src/history/ledger.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { embedParams, embedPath } from '../../src/site/embeds.ts';
import { measureAddresses } from '../../src/site/measure-address.ts';

it('Each measure of each plan has a page to embed, once', async () => {
  const { report } = loadReport(readTree('content'), { today: '2026-10-31' });
  if (!report) throw new Error('The sample report does not load.');
  const params = embedParams({ report, ledger: 'no-commits' });
  const paths = params.map(({ params: { plan, metric } }) => embedPath(plan, metric));
  expect(paths).toContain('/embed/late-fee-grace/late-fee-complaints/');
  expect(new Set(paths).size).toBe(paths.length);
});

it('A figure that was embedded by old names of its plan and metric is shown where it is now', () => {
  const tree = readTree('test/fixtures/complete-small');
  const formerly = (text: string, path: string) =>
    path.startsWith('plans/late-fee-grace/plan') ? `${text}formerly: [hold-the-fee]\n` : text;
  const files = tree.files.map((file) => ({ ...file, text: formerly(file.text, file.path) }));
  const { report } = loadReport({ ...tree, files }, { today: '2026-10-31' });
  if (!report) throw new Error('The fixture does not load.');
  const told = { commit: 'c0ffee1', on: '2026-01-05', author: null, reason: null };
  const renamed = {
    of: 'metric',
    id: 'late-fee-complaints',
    change: { kind: 'renamed', name: 'complaints' },
    told,
  } as const;
  const ledger: Ledger = { entries: [renamed], plans: new Map(), grades: new Map(), since: null, cutOff: false };
  const moved = embedParams({ report, ledger }).filter(
    ({ props }) => props.now === '/embed/late-fee-grace/late-fee-complaints/',
  );
  expect(moved.map(({ params: { plan, metric } }) => `${plan}/${metric}`)).toEqual([
    'late-fee-grace/complaints',
    'hold-the-fee/late-fee-complaints',
    'hold-the-fee/complaints',
  ]);
});

it('Measures of one metric are told apart by their group, so that none is embedded in the place of another', () => {
  const measures = [
    { metric: 'complaints', group: 'pilot' },
    { metric: 'calls' },
    { metric: 'complaints', group: 'Rest of us' },
    { metric: 'complaints', group: 'rest of us' },
    { metric: 'complaints' },
  ];
  expect(measureAddresses(measures)).toEqual([
    'complaints',
    'calls',
    'complaints--rest-of-us',
    'complaints--rest-of-us-2',
    'complaints--all',
  ]);
  const tree = readTree('test/fixtures/complete-small');
  const twice = (text: string) =>
    text.replace('\nmeasures:\n', '\nmeasures:\n  - metric: late-fee-complaints\n    group: pilot\n');
  const files = tree.files.map((file) =>
    file.path === 'plans/late-fee-grace/plan.yaml' ? { ...file, text: twice(file.text) } : file,
  );
  const { report } = loadReport({ ...tree, files }, { today: '2026-10-31' });
  if (!report) throw new Error('The fixture does not load.');
  expect(embedParams({ report, ledger: 'no-commits' }).map(({ params }) => params.metric)).toEqual([
    'late-fee-complaints',
    'fees-in-flight',
    'late-fee-complaints--all',
  ]);
});
