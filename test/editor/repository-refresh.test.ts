import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { hostFiles } from '../../src/editor/repository/host-files.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { wordingFor } from '../../src/wording/index.ts';
import { Clone, startService } from './build-service.ts';

const call = (command: string, ...words: readonly string[]) =>
  [`npm run ${command}`, ...(words.length > 0 ? ['--', ...words] : [])].join(' ');

/** The files of a report as they are written where its content is laid out. */
function filesOf(clone: Clone): ReadonlyMap<string, string> {
  const { report } = loadReport(readTree(join(clone.root, 'content')), { today: () => '2025-10-31' });
  const workspace = { content: 'content', holdsPoplar: true, call };
  const files = hostFiles({ workspace, report, words: wordingFor('en').templates }, ['github', 'gitlab']);
  return new Map(files.map(({ path, merge }) => [path, merge(undefined).text ?? '']));
}

interface Job {
  readonly steps: readonly { readonly name?: string; readonly run?: string; readonly env?: Record<string, string> }[];
}

vi.setConfig({ testTimeout: 180_000 });

const branch = 'poplar/refresh-report';
const source = 'name: Desk\nengine: duckdb\ntables:\n  - name: fees\n    files: [fees.csv]\n';
const fees = (september: number) =>
  ['2025-08-01,9,400', `2025-09-01,${september},404`].map((row) => `${row}\n`).join('');
const outside = { PATH_TO_ORIGIN: '' };

let clone: Clone;
let files: ReadonlyMap<string, string>;
let jobs: Readonly<Record<string, Job>>;
beforeAll(async () => {
  clone = new Clone();
  const metric = 'content/metrics/fees-in-flight.yaml';
  expect(filesOf(clone).has('.github/workflows/report-refresh.yml')).toBe(false);
  clone.write('content/sources/desk.yaml', source);
  clone.write('content/sources/desk/fees.csv', `period,numerator,denominator\n${fees(10)}`);
  clone.write(
    metric,
    `${clone.read(metric)}query:\n  source: desk\n  sql: select period, numerator, denominator from fees\n`,
  );
  files = filesOf(clone);
  jobs = (parse(files.get('.github/workflows/report-refresh.yml') ?? '') as { readonly jobs: typeof jobs }).jobs;
  for (const [path, text] of files) if (path.startsWith('.gitlab')) clone.write(path, text);
  clone.write('.gitignore', 'node_modules\ndist\n.cache\nproposal\n');
  clone.write('content/data/fees-in-flight.csv', `period,numerator,denominator\n${fees(10)}`);
  await clone.commit('Count the fees');
  outside.PATH_TO_ORIGIN = join(clone.root, '.git/origin.git');
  await clone.run(
    'git init --quiet --bare .git/origin.git && git remote add origin .git/origin.git && git push --quiet origin main',
    {},
  );
}, 180_000);
afterAll(() => clone.remove());

/** Runs a step of the workflow that counts on a schedule. */
function step(job: string, name: string, more: Readonly<Record<string, string>> = {}) {
  const { run = '', env = {} } = jobs[job]?.steps.find((one) => one.name === name) ?? {};
  const given = Object.fromEntries(
    Object.entries({ ...env, BASE: 'main', GITHUB_TOKEN: 'token-of-the-run', ...more }).filter(
      ([, v]) => !v.includes('${{'),
    ),
  );
  return clone.run(run, {
    GITHUB_REPOSITORY: 'acme/report',
    GITHUB_STEP_SUMMARY: join(clone.root, '.git/summary.md'),
    GITHUB_OUTPUT: join(clone.root, '.git/output'),
    ...given,
  });
}

const git = async (command: string) => (await clone.run(`git ${command}`, {})).output.trim();
const changeFees = (september: number) =>
  clone.write('content/sources/desk/fees.csv', `period,numerator,denominator\n${fees(september)}`);

describe('the scheduled count on GitHub', () => {
  const api = '/repos/acme/report/pulls';

  /** What is asked of a service that has these pull requests open. */
  async function proposed(open: readonly object[]) {
    const service = await startService({ [`${api}?state=open&head=acme:${branch}`]: open });
    const ran = await step('propose', 'Open or update the pull request', { GITHUB_API_URL: service.address });
    service.stop();
    expect([ran.status, ran.output]).toEqual([0, '']);
    return service.asked.filter(({ method }) => method !== 'GET');
  }

  test('proposes nothing while the figures are the same', async () => {
    clone.write('.git/output', '');
    const { status, output } = await step('count', 'Count');
    expect([status, output]).toEqual([0, expect.stringContaining('the same figures as before')]);
    expect(clone.read('.git/output')).toBe('');
    await git('checkout --quiet -- content');
  });

  test('proposes what is different on a branch of its own, with what review says of it', async () => {
    changeFees(17);
    await clone.commit('The desk corrects September');
    await git('push --quiet origin main');
    expect(await step('count', 'Count')).toMatchObject({ status: 0 });
    expect(clone.read('.git/output')).toBe('differs=yes\n');
    expect(clone.read('.git/summary.md')).toContain(
      'restated 2025-09-01: numerator 10, denominator 404 → numerator 17',
    );
    expect(await step('count', 'Fail where something was refused')).toMatchObject({ status: 0 });

    await git('checkout --quiet -- content');
    expect(await step('propose', 'Commit')).toMatchObject({ status: 0, output: '' });
    expect(await git(`--git-dir=.git/origin.git diff --name-only main ${branch}`)).toBe(
      'content/data/fees-in-flight.csv\ncontent/data/fees-in-flight.source.json',
    );
    expect(await git(`--git-dir=.git/origin.git show ${branch}:content/data/fees-in-flight.csv`)).toContain(
      '2025-09-01,17,404',
    );

    const [opened] = await proposed([]);
    expect(opened).toMatchObject({
      method: 'POST',
      path: api,
      token: 'Bearer token-of-the-run',
      body: { head: branch, base: 'main', title: 'Report: figures counted anew' },
    });
    expect(opened?.body?.['body']).toMatch(
      /The figure of 2025-09-01 was restated[\s\S]*### What was counted[\s\S]*numerator 10/,
    );
    expect(await proposed([{ number: 4 }])).toMatchObject([{ method: 'PATCH', path: `${api}/4` }]);
  });

  test('replaces its own proposal, and never what somebody else put there', async () => {
    await git('checkout --quiet main');
    await git('reset --quiet --hard origin/main');
    expect(await step('propose', 'Commit')).toMatchObject({ status: 0 });
    await clone.run(
      `git commit --quiet --amend --reset-author -m 'Give the reason' && git push --quiet --force origin HEAD:${branch}`,
      {
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@poplar.example',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@poplar.example',
      },
    );
    await git('reset --quiet --hard origin/main');
    expect(await step('propose', 'Commit')).toMatchObject({
      status: 1,
      output: expect.stringContaining(`Somebody has worked on the branch ${branch}`),
    });
    expect(await git(`--git-dir=.git/origin.git log -1 --format=%s ${branch}`)).toBe('Give the reason');
    await git(`push --quiet origin --delete ${branch}`);
  });

  test('ends with an error where a figure is refused, and proposes nothing of it', async () => {
    clone.write('.git/output', '');
    changeFees(999);
    expect(await step('count', 'Count')).toMatchObject({ status: 0 });
    expect(clone.read('.git/output')).toBe('');
    expect(await step('count', 'Fail where something was refused')).toMatchObject({ status: 1 });
    await clone.run('git checkout --quiet -- content && rm -r proposal', {});
  });
});

test('the addresses of servers are secrets of the repository, and folders are variables', () => {
  clone.write('content/sources/desk.yaml', 'name: Desk\nengine: postgres\nenv: FEES_DATABASE\n');
  const text = filesOf(clone).get('.github/workflows/report-refresh.yml') ?? '';
  clone.write('content/sources/desk.yaml', `${source}folderFrom: FEES_FOLDER\n`);
  const other = filesOf(clone).get('.github/workflows/report-refresh.yml') ?? '';
  clone.write('content/sources/desk.yaml', source);
  expect(text).toMatch(/^ {10}FEES_DATABASE: \$\{\{ secrets\.FEES_DATABASE \}\}$/m);
  expect(other).toMatch(/^ {10}FEES_FOLDER: \$\{\{ vars\.FEES_FOLDER \}\}$/m);
  expect(text.match(/secrets\./g)).toHaveLength(1);
});

test('on GitLab a schedule counts, and a token lets it open a merge request', async () => {
  const gitlab = fileURLToPath(import.meta.resolve('gitlab-ci-local/dist/index.js'));
  const { output } = await clone.run(`node '${gitlab}' --preview 2>.git/said || cat .git/said`, {});
  expect(clone.read('.git/said')).toContain('json schema validated');
  const job = (parse(output) as Readonly<Record<string, { readonly script: readonly string[] }>>)['report-refresh'];
  const service = await startService({ [`/projects/12/merge_requests?state=opened&source_branch=${branch}`]: [] });
  const env = {
    DATA: 'content/data',
    BRANCH: branch,
    CI_API_V4_URL: service.address,
    CI_PROJECT_ID: '12',
    CI_DEFAULT_BRANCH: 'main',
    CI_SERVER_PROTOCOL: 'https',
    CI_SERVER_HOST: 'gitlab.example',
    CI_SERVER_PORT: '443',
    CI_PROJECT_PATH: 'acme/report',
  };
  const [count = '', propose = ''] = job?.script ?? [];
  const run = (script: string, more = {}) => clone.run(script, { ...env, ...more }, ['-eo', 'pipefail']);
  // The address that the job pushes to leads to the repository beside.
  await git(`config url."${outside.PATH_TO_ORIGIN}".insteadOf https://gitlab.example:443/acme/report.git`);
  changeFees(18);
  expect(await run(count)).toMatchObject({ status: 0, output: expect.stringContaining('numerator 18') });
  const missing = await run(propose);
  expect([missing.status, missing.output]).toEqual([
    0,
    expect.stringContaining('the variable POPLAR_PUSH_TOKEN is missing'),
  ]);
  expect(service.asked).toEqual([]);
  const done = await run(propose, { POPLAR_PUSH_TOKEN: 'of-the-project' });
  service.stop();
  expect([done.status, done.output.includes('of-the-project')]).toEqual([0, false]);
  expect(await git(`--git-dir=.git/origin.git show ${branch}:content/data/fees-in-flight.csv`)).toContain(
    '2025-09-01,18,404',
  );
  expect(service.asked).toMatchObject([
    { method: 'GET', token: 'of-the-project' },
    {
      method: 'POST',
      path: '/projects/12/merge_requests',
      body: { source_branch: branch, target_branch: 'main', description: expect.stringContaining('restated') },
    },
  ]);
});
