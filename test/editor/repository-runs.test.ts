import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { hostFiles } from '../../src/editor/repository/host-files.ts';
import { wordingFor } from '../../src/wording/index.ts';
import { Clone, type Ran, startService } from './build-service.ts';

const line = (command: string, ...words: readonly string[]) =>
  [`npm run ${command}`, ...(words.length > 0 ? ['--', ...words] : [])].join(' ');
const files = hostFiles(
  {
    workspace: { content: 'content', holdsPoplar: true, call: line },
    report: undefined,
    words: wordingFor('en').templates,
  },
  ['github', 'gitlab'],
);
const textOf = (path: string) => files.find((file) => file.path === path)?.merge(undefined).text ?? '';

interface Step {
  readonly name: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The steps of a workflow that run something. */
function stepsOf(workflow: string, job: string): ReadonlyMap<string, Required<Step>> {
  const { jobs } = parse(textOf(`.github/workflows/${workflow}.yml`)) as {
    readonly jobs: Readonly<Record<string, { readonly env?: Step['env']; readonly steps: readonly Step[] }>>;
  };
  const { env: ofJob, steps = [] } = jobs[job] ?? {};
  const runs = steps.flatMap(({ name, run, env }) =>
    run === undefined ? [] : [{ name, run, env: { ...ofJob, ...env } }],
  );
  return new Map(runs.map((step) => [step.name, step]));
}

/** A GitHub expression that only names a value, with that value. */
const filled = (env: Readonly<Record<string, string>>, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(env).map(([key, value]) => [key, values[/^\$\{\{ (.*) \}\}$/.exec(value)?.[1] ?? ''] ?? value]),
  );

const step = {
  summary: '.git/summary.md',
  plan: 'content/plans/late-fee-grace/plan.yaml',
  ada: 'content/people/ada-quist.yaml',
};
// Each step starts npm and the whole program, some of them several times.
vi.setConfig({ testTimeout: 180_000 });

let clone: Clone;
let base: string;
beforeAll(async () => {
  clone = new Clone();
  base = await clone.commit('Begin');
}, 180_000);
afterAll(() => clone.remove(), 60_000);

async function github(
  workflow: string,
  job: string,
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const found = stepsOf(workflow, job).get(name);
  if (!found) throw new Error(`${workflow} has no step "${name}".`);
  const values = {
    'github.event.pull_request.base.sha': base,
    'github.token': 'token-of-the-run',
    'steps.pages.outputs.origin': 'https://acme.example',
    'steps.pages.outputs.base_path': '/report',
  };
  return clone.run(found.run, {
    GITHUB_WORKSPACE: clone.root,
    GITHUB_REPOSITORY: 'acme/report',
    GITHUB_STEP_SUMMARY: join(clone.root, step.summary),
    ...filled(found.env, values),
    ...env,
  });
}

/** The variables that the last build was given of those that are for it. */
const builtWith = () => [...clone.read('.git/built').matchAll(/^POPLAR_.*$/gm)].map(([line]) => line).sort();

describe('the steps of a pull request that brings a mistake', () => {
  beforeAll(async () => {
    clone.change(step.plan, 'sponsor: ben-osei', 'sponsor: nobody');
    await clone.commit('Name a sponsor');
  });
  afterAll(async () => {
    clone.change(step.plan, 'sponsor: nobody', 'sponsor: ben-osei');
    await clone.commit('Name one who exists');
  });

  test('are those that are run here, and those that are proved elsewhere', () => {
    expect([...stepsOf('report', 'report').keys()]).toEqual([
      'Install',
      'Check',
      'Keep the problems for code scanning',
      'Review',
      'Build',
      'Owners',
    ]);
  });

  test('end with 1 after the mistake has been put beside its line and into the summary', async () => {
    const { status, output } = await github('report', 'report', 'Check');
    expect(output).toContain(
      `::error file=${step.plan},line=4,endLine=4,col=10,endColumn=15,title=reference-exists::There is no person`,
    );
    expect(status).toBe(1);
    expect(clone.read(step.summary)).toContain('There is no person &#34;nobody&#34;.'.replaceAll('&#34;', '"'));
  });

  test('tell what changes in business words, in the summary and as a page, and end with 1 for a new error', async () => {
    const { status, output } = await github('report', 'report', 'Review');
    expect([status, output]).toEqual([1, '']);
    expect(clone.read('review/review.md')).toContain('nobody');
    expect(clone.read(step.summary)).toContain(clone.read('review/review.md'));
    expect(clone.read('review/review.html')).toMatch(/^<!doctype html>/i);
  });

  test('keep it for code scanning', async () => {
    expect(await github('report', 'report', 'Keep the problems for code scanning')).toMatchObject({ status: 0 });
    const { runs } = JSON.parse(clone.read('problems.sarif'));
    expect(runs[0].results).toMatchObject([{ ruleId: 'reference-exists' }]);
  });
});

describe('a company’s own rules', () => {
  const rule = (message: string) =>
    `export default {
  id: 'own/summary-is-there',
  severity: 'warning',
  why: 'A newcomer asks what this report is for.',
  bad: { 'report.yaml': '# without summary' },
  good: { 'report.yaml': 'summary: For all.' },
  *check({ settings }) {
    yield { at: settings.at(), message: '${message}' };
  },
};
`;
  let before: string;
  beforeAll(async () => {
    clone.write('rules/summary-is-there.mjs', rule('Asked by the base.'));
    before = await clone.commit('Ask for a summary');
    clone.write('rules/summary-is-there.mjs', rule('Asked by the proposal.'));
    clone.write('rules/more.mjs', 'throw new Error("ran what was proposed");\n');
    await clone.commit('Propose other rules');
  });
  afterAll(async () => {
    rmSync(join(clone.root, 'rules'), { recursive: true });
    await clone.commit('Ask for nothing');
  });

  test.each(['Check', 'Keep the problems for code scanning'])(
    'are taken from the base of a proposal, never from the proposal, by the step "%s"',
    async (name) => {
      const { output } = await github('report', 'report', name, { BASE: before });
      const found = name === 'Check' ? output : clone.read('problems.sarif');
      expect(found).toContain('Asked by the base.');
      expect(found.includes('A newcomer asks what this report is for.')).toBe(name !== 'Check');
      expect(found).not.toMatch(/Asked by the proposal|ran what was proposed/);
    },
  );
});

describe('the steps that publish', () => {
  test('are those that are run here, and one that is proved elsewhere', () => {
    expect([...stepsOf('report-pages', 'build').keys()]).toEqual([
      'Install',
      'Build',
      'Keep the problems for code scanning',
    ]);
  });

  test('build with the address that GitHub gives, and keep the problems', async () => {
    expect(await github('report-pages', 'build', 'Build')).toMatchObject({ status: 0, output: 'built\n' });
    expect(builtWith()).toEqual(['POPLAR_BASE=/report', 'POPLAR_SITE=https://acme.example']);
    expect(await github('report-pages', 'build', 'Keep the problems for code scanning')).toMatchObject({ status: 0 });
    expect(JSON.parse(clone.read('problems.sarif'))).toMatchObject({ runs: [{ results: [] }] });
  });
});

describe('the owners of a pull request', () => {
  test('are missed where they changed and their file did not', async () => {
    const warning = '::warning file=.github/CODEOWNERS::';
    clone.change(step.ada, 'department: billing', 'department: billing\ngit: aquist');
    expect((await github('report', 'report', 'Owners')).output).not.toContain(warning);
    expect(clone.read('.github/CODEOWNERS')).toContain('/content/plans/late-fee-grace/ @aquist\n');
    await clone.commit('Say who is asked');
    clone.change(step.ada, 'git: aquist', 'git: ada');
    const { status, output } = await github('report', 'report', 'Owners');
    expect([status, output]).toEqual([0, expect.stringContaining(warning)]);
    await clone.commit('Call her by her new name');
  });
});

describe('the comment on a pull request', () => {
  const run = {
    head_sha: 'c0ffee',
    head_branch: 'goal/later',
    head_repository: { full_name: 'acme/report', owner: { login: 'acme' } },
    pull_requests: [] as { readonly number: number }[],
    html_url: 'https://github.example/run/1',
  };
  const fork = { ...run, head_repository: { full_name: 'eve/report', owner: { login: 'eve' } } };
  const api = '/repos/acme/report';
  const mark = '<!-- poplar: Report -->';
  const bot = { type: 'Bot' };

  /** What is posted when the run of a pull request has ended, to a service with these comments. */
  async function comment(ended: typeof run, comments: readonly object[] = [], pulls?: readonly object[]) {
    const head = `${ended.head_repository.owner.login}:${ended.head_branch}`;
    const service = await startService({
      [`${api}/pulls?state=open&head=${head}`]: pulls ?? [
        { number: 7, head: { sha: 'another' } },
        { number: 8, head: { sha: 'c0ffee' } },
      ],
      [`${api}/issues/8/comments`]: comments,
    });
    clone.write('.git/event.json', JSON.stringify({ workflow_run: ended }));
    const ran = await github('report-comment', 'comment', 'Comment', {
      GITHUB_API_URL: service.address,
      GITHUB_EVENT_PATH: join(clone.root, '.git/event.json'),
    });
    service.stop();
    const posted = service.asked.filter(({ method }) => method !== 'GET');
    expect(new Set(service.asked.map(({ token }) => token))).toEqual(new Set(['Bearer token-of-the-run']));
    return { ...ran, posted };
  }

  test('is written where the head of the run is, whatever its review says', async () => {
    clone.write('review/review.md', '### Late fee\n\nPull request 7. Ask @acme/all or &#64;eve.\n');
    const { status, posted } = await comment(run);
    expect([status, posted]).toEqual([
      0,
      [expect.objectContaining({ method: 'POST', path: `${api}/issues/8/comments` })],
    ]);
    const body = posted[0]?.body?.['body'] ?? '';
    expect(body).toMatch(/^<!-- poplar: Report -->\n### Late fee\n/);
    expect(body).toContain('Ask @\u200bacme/all or @\u200beve.');
    expect(body).toContain('(https://github.example/run/1)');
  });

  test('is updated from the second run on, and never somebody else’s', async () => {
    const others = [
      { id: 1, user: { type: 'User' }, body: `${mark}\nMine.` },
      { id: 2, user: bot, body: 'Another bot.' },
      { id: 3, user: bot, body: `${mark}\nThe one before.` },
    ];
    const { posted } = await comment(run, others);
    expect(posted).toMatchObject([{ method: 'PATCH', path: `${api}/issues/comments/3` }]);
  });

  test('says that it comes from a fork, and is of a size that GitHub takes', async () => {
    clone.write('review/review.md', '@€'.repeat(60_000));
    const { posted } = await comment(fork);
    const body = posted[0]?.body?.['body'] ?? '';
    expect(body.split('\n')[1]).toMatch(/^> This comes from a fork/);
    expect(body.length).toBe(65_536);
    expect(body).toContain('(https://github.example/run/1)');
  });

  test('shows nothing of the machine to which a link in the review leads', async () => {
    rmSync(join(clone.root, 'review/review.md'));
    symlinkSync('/etc/hostname', join(clone.root, 'review/review.md'));
    const { status, posted } = await comment(fork);
    rmSync(join(clone.root, 'review/review.md'));
    expect([status, posted[0]?.body?.['body']]).toEqual([0, expect.stringContaining('The review could not be made.')]);
  });

  test('is not written when the pull request has moved on', async () => {
    expect(await comment(run, [], [{ number: 8, head: { sha: 'newer' } }])).toMatchObject({ status: 0, posted: [] });
    expect(await comment({ ...run, pull_requests: [{ number: 9 }] })).toMatchObject({ status: 0, posted: [] });
  });
});

describe('the list of what waits', () => {
  const api = '/repos/acme/report';
  const ours = { number: 3, user: { type: 'Bot' }, body: '<!-- poplar: Report: what waits -->\nOld.' };
  const issue = async (issues: readonly object[]) => {
    const service = await startService({ [`${api}/issues?state=open`]: issues });
    const { status, output } = await github('report-due', 'due', 'Open, update or close the issue', {
      GITHUB_API_URL: service.address,
    });
    service.stop();
    expect([status, output]).toEqual([0, '']);
    return service.asked.filter(({ method }) => method !== 'GET');
  };

  test('is empty while nothing is late, and closes the issue', async () => {
    expect(await github('report-due', 'due', 'List')).toMatchObject({ status: 0 });
    expect(clone.read('due.md')).toBe('');
    expect(await issue([])).toEqual([]);
    expect(await issue([ours])).toMatchObject([
      { method: 'PATCH', path: `${api}/issues/3`, body: { state: 'closed' } },
    ]);
  });

  test('opens one issue, and updates it from the second week on', async () => {
    clone.change(step.plan, 'due: 2026-02-28', 'due: 2025-10-30');
    expect(await github('report-due', 'due', 'List')).toMatchObject({ status: 0 });
    clone.change(step.plan, 'due: 2025-10-30', 'due: 2026-02-28');
    const text = expect.stringContaining('- Tell each customer who was charged: due 30 Oct 2025.');
    expect(clone.read(step.summary)).toEqual(text);
    const others = [
      { ...ours, pull_request: {} },
      { ...ours, user: { type: 'User' } },
    ];
    expect(await issue(others)).toMatchObject([{ method: 'POST', path: `${api}/issues`, body: { body: text } }]);
    expect(await issue([ours])).toMatchObject([{ method: 'PATCH', path: `${api}/issues/3`, body: { body: text } }]);
  });
});

describe('on GitLab', () => {
  const gitlab = fileURLToPath(import.meta.resolve('gitlab-ci-local/dist/index.js'));
  const env = {
    CI_API_V4_URL: '',
    CI_PROJECT_ID: '12',
    CI_PAGES_URL: 'https://acme.gitlab.example/cx/report',
    CI_JOB_URL: 'https://gitlab.example/-/jobs/3',
  };
  type Jobs = Readonly<
    Record<string, { readonly before_script: readonly string[]; readonly script: readonly string[] }>
  >;
  let jobs: Jobs;

  beforeAll(async () => {
    for (const { path, merge } of files) if (path.startsWith('.gitlab')) clone.write(path, merge(undefined).text ?? '');
    base = await clone.commit('Move to GitLab');
    // It holds every file against the schema of GitLab and joins what the files include.
    const { status, output } = await clone.run(
      `git remote add origin https://gitlab.example/acme/report.git\nnode '${gitlab}' --preview 2>.git/said || cat .git/said`,
      {},
    );
    expect([status, clone.read('.git/said')]).toEqual([0, expect.stringContaining('json schema validated')]);
    jobs = parse(output) as Jobs;
  }, 180_000);

  const job = (name: string, more: Readonly<Record<string, string>> = {}) =>
    clone.run((jobs[name]?.script ?? []).join('\n'), { ...env, CI_MERGE_REQUEST_DIFF_BASE_SHA: base, ...more }, [
      '-eo',
      'pipefail',
    ]);

  test('there is a job for each occasion, which installs what the others find', () => {
    expect(Object.keys(jobs).filter((name) => name !== 'stages')).toEqual([
      'report',
      'report-comment',
      'report-due',
      'pages',
    ]);
    for (const name of ['report', 'report-due', 'pages'])
      expect(jobs[name]?.before_script).toEqual([expect.stringMatching(/^npm ci /)]);
  });

  test('a merge request is checked, reviewed and built, and its problems are kept for GitLab', async () => {
    clone.change(step.plan, 'due: 2026-02-28', 'due: 2025-10-30');
    expect(await job('report')).toMatchObject({ status: 0 });
    clone.change(step.plan, 'due: 2025-10-30', 'due: 2026-02-28');
    expect(JSON.parse(clone.read('gl-code-quality-report.json'))).toMatchObject([
      { check_name: 'step-is-overdue', location: { path: step.plan } },
    ]);
  });

  test('what a merge request says leads to each chart on the page of the job', async () => {
    const plan = clone.read(step.plan);
    clone.change(step.plan, 'value: ', 'value: 1');
    expect((await job('report')).output).toContain('built');
    clone.write(step.plan, plan);
    const page = 'https://gitlab.example/-/jobs/3/artifacts/file/review/review.html#chart-1';
    expect(clone.read('review/review.md')).toContain(`](${page})`);
    expect(clone.read('review/review.html')).toContain('id="chart-1"');
  });

  describe('the note on a merge request', () => {
    const mark = '<!-- poplar: Report -->';
    const notes = '/projects/12/merge_requests/8/notes';
    const merge = { ...env, CI_MERGE_REQUEST_IID: '8', CI_PIPELINE_URL: 'https://gitlab.example/pipelines/1' };

    async function note(known: readonly object[], more: Readonly<Record<string, string>> = { POPLAR_TOKEN: 'ours' }) {
      const service = await startService({ '/user': { id: 5 }, [notes]: known });
      const script = (jobs['report-comment']?.script ?? []).join('\n');
      const ran = await clone.run(script, { ...merge, CI_API_V4_URL: service.address, ...more });
      service.stop();
      return { ...ran, asked: service.asked, posted: service.asked.filter(({ method }) => method !== 'GET') };
    }

    test('is written once by the project’s token, calls nobody and orders nothing', async () => {
      clone.write('review/review.md', '### Late fee\n/merge\nAsk @acme/all.\n');
      const { status, posted } = await note([{ id: 1, author: { id: 9 }, body: `${mark}\nNot ours.` }]);
      expect([status, posted]).toMatchObject([0, [{ method: 'POST', path: notes, token: 'ours' }]]);
      const body = posted[0]?.body?.['body'] ?? '';
      expect(body).toMatch(/^<!-- poplar: Report -->\n### Late fee\n\u200b\/merge\nAsk @\u200bacme\/all\./);
      expect(body).toContain('(https://gitlab.example/pipelines/1)');
    });

    test('is updated from the second run on', async () => {
      const { posted } = await note([{ id: 3, author: { id: 5 }, body: `${mark}\nBefore.` }]);
      expect(posted).toMatchObject([{ method: 'PUT', path: `${notes}/3` }]);
    });

    test('is not written without a token, nor by a fork, and brings no code to where the token is', async () => {
      const { status, output, asked } = await note([], {});
      expect([status, output, asked]).toEqual([0, expect.stringContaining('POPLAR_TOKEN is missing'), []]);
      const { variables, rules, before_script } = jobs['report-comment'] as unknown as {
        readonly variables: unknown;
        readonly rules: readonly { readonly if: string }[];
        readonly before_script: unknown;
      };
      expect([variables, before_script]).toEqual([{ GIT_STRATEGY: 'none' }, undefined]);
      expect(
        rules.every(({ if: when }) => when.includes('$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID')),
      ).toBe(true);
    });
  });

  test('the site is built for the address that GitLab gives', async () => {
    expect(await job('pages', { CI_COMMIT_SHA: base })).toMatchObject({ status: 0, output: 'built --out public\n' });
    expect(builtWith()).toEqual([
      'POPLAR_BASE=/cx/report',
      `POPLAR_COMMIT=${base}`,
      'POPLAR_SITE=https://acme.gitlab.example',
    ]);
  });

  test('the list of what waits is printed, and becomes an issue where a token lets it', async () => {
    clone.change(step.plan, 'due: 2026-02-28', 'due: 2025-10-30');
    const text = expect.stringContaining('- Tell each customer who was charged: due 30 Oct 2025.');
    const missing = await job('report-due');
    expect([missing.status, missing.output]).toEqual([0, text]);
    expect(missing.output).toContain('the variable POPLAR_TOKEN is missing');
    const api = '/projects/12/issues';
    const service = await startService({ [`${api}?state=opened&scope=created_by_me`]: [] });
    const post = jobs['report-due']?.script.at(-1) ?? '';
    const { status } = await clone.run(post, {
      ...env,
      CI_API_V4_URL: service.address,
      POPLAR_TOKEN: 'of-the-project',
    });
    service.stop();
    clone.change(step.plan, 'due: 2025-10-30', 'due: 2026-02-28');
    expect([status, service.asked]).toMatchObject([
      0,
      [
        { method: 'GET', token: 'of-the-project' },
        { method: 'POST', path: api, body: { description: text } },
      ],
    ]);
  });
});
