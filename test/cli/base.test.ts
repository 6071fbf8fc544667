import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { versionBefore } from '../../src/cli/base.ts';
import { checkContent } from '../../src/lint/check.ts';
import { readTree } from '../../src/source/files.ts';
import { smallTree } from '../history/small-report.ts';
import { type ScriptedRepository, scriptedRepository } from '../source/git/scripted-repository.ts';

const small = new Map(smallTree().files.map(({ path, text }) => [path, text]));
const plan = 'plans/late-fee-grace/plan.yaml';
const data = 'data/late-fee-complaints.csv';
const goal = (value: number) => (small.get(plan) ?? '').replace('value: 1.5', `value: ${value}`);

function withSmallReport(folder = 'content/'): ScriptedRepository {
  const repository = scriptedRepository();
  repository.write(Object.fromEntries([...small].map(([path, text]) => [`${folder}${path}`, text])));
  return repository;
}

/** The rules that judge changes, where they say something of the content as it stands. */
async function said(repository: { readonly folder: string }, base?: string, folder = 'content') {
  const root = join(repository.folder, folder);
  const tree = readTree(root);
  const { problems } = checkContent(tree, { today: '2025-11-05', base: await versionBefore(root, () => tree, base) });
  return problems.flatMap(({ rule, file, range, severity }) =>
    /moved|restated|removed|switched|dated/.test(rule)
      ? [`${severity === 'info' ? 'info ' : ''}${rule} ${file.slice(tree.name.length + 1)}:${range.start.line}`]
      : [],
  );
}

test('without a base only what is not committed is judged; with one, all that the branch moved', async () => {
  using repository = withSmallReport();
  repository.commit('Begin');
  repository.write({ [`content/${plan}`]: goal(2) });
  repository.commit('Move the goal long ago');
  expect(await said(repository)).toEqual([]);

  repository.git('switch', '--quiet', '--create', 'branch');
  repository.write({ [`content/${plan}`]: goal(2.5) });
  expect(await said(repository)).toEqual([`goal-moved-needs-reason ${plan}:18`]);
  repository.commit('Move it again');
  expect(await said(repository)).toEqual([]);
  expect(await said(repository, 'main')).toEqual([`goal-moved-needs-reason ${plan}:18`]);

  repository.git('switch', '--quiet', 'main');
  repository.write({ [`content/${data}`]: (small.get(data) ?? '').replace('2025-01-01,31', '2025-01-01,41') });
  repository.commit('Restate figures on main');
  repository.git('switch', '--quiet', 'branch');
  expect(await said(repository, 'main')).toEqual([`goal-moved-needs-reason ${plan}:18`]);

  repository.write({ [`content/${plan}`]: `${goal(2.5)}# checked\n` });
  repository.commit('Look again\n\nReason: the bank sends its file\n  a day later');
  expect(await said(repository, 'main')).toEqual([]);
});

test('a plan whose folder was renamed is the same plan, and so is content whose folder moved', async () => {
  using repository = withSmallReport();
  repository.commit('Begin');
  repository.git('switch', '--quiet', '--create', 'branch');
  repository.move('content/plans/late-fee-grace', 'content/plans/hold-the-fee');
  const review = 'content/programmes/monthly-voice-review.yaml';
  repository.write({
    'content/plans/hold-the-fee/plan.yaml': goal(2.5),
    [review]: (small.get('programmes/monthly-voice-review.yaml') ?? '').replaceAll('late-fee-grace', 'hold-the-fee'),
  });
  repository.commit('Rename the plan');
  const moved = ['goal-moved-needs-reason plans/hold-the-fee/plan.yaml:18'];
  expect(await said(repository, 'main')).toEqual(moved);
  repository.move('content', 'report/content');
  repository.commit('Move the folder');
  expect(await said(repository, 'main', 'report/content')).toEqual(moved);
});

test('content at the top of its repository is judged too', async () => {
  using repository = withSmallReport('');
  repository.commit('Begin');
  repository.write({ [plan]: goal(2.5) });
  expect(await said(repository, undefined, '')).toEqual([`goal-moved-needs-reason ${plan}:18`]);
});

test('figures of a month that was running when they were committed may be mended', async () => {
  using repository = withSmallReport();
  const april = (events: number) => (small.get(data) ?? '').replace('2025-04-01,30', `2025-04-01,${events}`);
  repository.commit('Begin', { on: '2025-04-20T09:00:00+02:00' });
  repository.write({ [`content/${data}`]: april(40) });
  expect(await said(repository)).toEqual([]);
  repository.commit('April is over', { on: '2025-05-02T09:00:00+02:00' });
  repository.write({ [`content/${data}`]: april(50) });
  expect(await said(repository)).toEqual([`figures-restated-need-reason ${data}:4`]);
});

test('what was committed of other files later made no figure final', async () => {
  using repository = withSmallReport();
  const table = `${small.get(data)}2025-09-01,12,9000\n`;
  const october = (events: number, exposure: number) => `${table}2025-10-01,${events},${exposure}\n`;
  const write = (text: string) => repository.write({ [`content/${data}`]: text });
  const commit = (on: string) => repository.commit(on, { on: `2025-${on}T09:00:00+01:00` });
  write(october(5, 4000));
  commit('10-16');
  // Nor did those of another report in the same repository.
  repository.write({ [`content/${plan}`]: `${goal(1.5)}# looked at\n`, [`other/content/${data}`]: table });
  commit('11-03');
  write(october(12, 9000));
  expect(await said(repository)).toEqual([]);
  write(october(12, 9000).replace('2025-01-01,31', '2025-01-01,41'));
  expect(await said(repository)).toEqual([`figures-restated-need-reason ${data}:2`]);
  write(october(12, 9000));
  commit('11-04');
  repository.write({ [`content/${plan}`]: `${goal(1.5)}# looked at again\n` });
  commit('11-05');
  write(october(6, 9000));
  expect(await said(repository)).toEqual([`figures-restated-need-reason ${data}:${table.split('\n').length}`]);
});

test('nor did the folder that moved, or the metric that was renamed, when the month was over', async () => {
  using repository = withSmallReport();
  const table = (events: number) => `${small.get(data)}2025-09-01,12,9000\n2025-10-01,${events},4000\n`;
  const commit = (on: string) => repository.commit(on, { on: `2025-${on}T09:00:00+01:00` });
  const renamed = 'data/fee-complaints.csv';
  repository.write({ [`content/${data}`]: table(5) });
  commit('10-16');
  repository.move('content', 'report/content');
  commit('11-02');
  for (const [path, text] of small)
    if (text.includes('late-fee-complaints') && path !== data)
      repository.write({ [`report/content/${path}`]: text.replaceAll('late-fee-complaints', 'fee-complaints') });
  repository.move(`report/content/${data}`, `report/content/${renamed}`);
  repository.move('report/content/metrics/late-fee-complaints.yaml', 'report/content/metrics/fee-complaints.yaml');
  commit('11-03');
  repository.write({ [`report/content/${renamed}`]: table(12) });
  expect(await said(repository, undefined, 'report/content')).toEqual([]);
  commit('11-04');
  repository.write({ [`report/content/${renamed}`]: table(15) });
  const line = table(5).split('\n').length - 1;
  expect(await said(repository, undefined, 'report/content')).toEqual([
    `figures-restated-need-reason ${renamed}:${line}`,
  ]);
});

test('before the first commit nothing was promised; without a repository it is said once that nobody can tell', async () => {
  using repository = withSmallReport();
  expect(await said(repository)).toEqual([]);
  rmSync(join(repository.folder, '.git'), { recursive: true });
  expect(await said(repository)).toEqual(['info definition-change-is-dated report.yaml:2']);
  await expect(said(repository, 'main')).rejects.toThrow('The content is kept in no git repository');
});

test('a base that git does not know is refused, and a clone without the common commit says so once', async () => {
  using repository = withSmallReport();
  repository.commit('Begin');
  repository.git('switch', '--quiet', '--create', 'branch');
  repository.write({ [`content/${plan}`]: goal(2.5) });
  repository.commit('Move the goal');
  repository.commit('Think');
  repository.git('switch', '--quiet', 'main');
  repository.commit('Go on');
  await expect(said(repository, 'nobody')).rejects.toThrow('git knows no commit "nobody".');
  const clone = mkdtempSync(join(tmpdir(), 'poplar-shallow-'));
  try {
    const url = `file://${repository.folder}`;
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=branch', url, clone]);
    const shallow = { folder: clone };
    expect(await said(shallow, 'origin/main')).toEqual(['info definition-change-is-dated report.yaml:2']);
    expect(await said(shallow)).toEqual([]);
    await expect(said(shallow, 'HEAD~1')).rejects.toMatchObject({
      hint: expect.stringMatching(/newest commits\. Fetch all/),
    });
  } finally {
    rmSync(clone, { recursive: true });
  }
});
