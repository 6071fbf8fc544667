import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../model/fixture.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const script = join(project, 'src/cli/index.ts');
const minimal = join(fixtures, 'minimal');
const broken = join(fixtures, 'tree-report-alone');

function check(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = project) {
  const { POPLAR_CONTENT: _, NO_COLOR: __, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'check', ...args], {
    cwd,
    env: { ...inherited, FORCE_COLOR: '1', ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  test('ends with 0 when there is nothing to say', () => {
    expect(check(['--content', minimal])).toEqual({
      status: 0,
      stdout: 'No problems.\n',
      stderr: 'Read test/fixtures/minimal: 6 files.\n',
    });
  });

  test('ends with 1 when there are errors, with paths from where it runs', () => {
    expect(check(['--content', broken], {}, fixtures)).toEqual({
      status: 1,
      stdout:
        'tree-report-alone/report.yaml:1:1-2: error report-has-content: There is nothing to report yet. ' +
        'Add a pain point in pain-points/, then a plan in plans/.\n\n1 error in 1 file.\n',
      stderr: 'Read tree-report-alone: 1 file.\n',
    });
  });

  test('prints JSON on request, and nothing but', () => {
    const { status, stdout, stderr } = check(['--content', broken, '--format', 'json']);
    expect([status, stderr]).toEqual([1, 'Read test/fixtures/tree-report-alone: 1 file.\n']);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ file: 'test/fixtures/tree-report-alone/report.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 }],
      counts: { error: 1, warning: 0, info: 0 },
    });
  });

  test('annotates lines for GitHub by their path in the repository, and fills the summary of the step', () => {
    const folder = mkdtempSync(join(tmpdir(), 'poplar-check-'));
    const summary = join(folder, 'summary.md');
    const env = { GITHUB_WORKSPACE: project, GITHUB_STEP_SUMMARY: summary };
    const { status, stdout } = check(['--content', broken, '--format', 'github'], env, fixtures);
    expect([status, stdout.split(',')[0]]).toEqual([1, '::error file=test/fixtures/tree-report-alone/report.yaml']);
    expect(readFileSync(summary, 'utf8')).toContain('| test/fixtures/tree-report-alone/report.yaml:1:1 | error |');
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['reads POPLAR_CONTENT', [], { POPLAR_CONTENT: minimal }, 0],
    ['lets --content win over POPLAR_CONTENT', ['--content', minimal], { POPLAR_CONTENT: broken }, 0],
    ['takes --content=<folder>', [`--content=${broken}`], {}, 1],
  ])('%s', (_, args, env, status) => {
    expect(check(args, env).status).toBe(status);
  });

  test('reads the folder "content" where it runs when nothing is said', () => {
    const empty = mkdtempSync(join(tmpdir(), 'poplar-check-'));
    expect(check([], {}, empty)).toMatchObject({ status: 2, stdout: '' });
    expect(check([], {}, empty).stderr).toContain(`There is no content folder at ${join(empty, 'content')}.`);
    rmSync(empty, { recursive: true });
  });

  test.each([
    [
      'a folder that does not exist',
      ['--content', '/nowhere/at/all'],
      'There is no content folder at /nowhere/at/all.\nName the folder with --content <folder> or POPLAR_CONTENT=<folder>.\n',
    ],
    [
      'a file instead of a folder',
      ['--content', script],
      `${script} is a file, not a folder of content.\nName the folder that holds report.yaml.\n`,
    ],
    ['an unknown format', ['--format', 'jsn'], 'There is no format "jsn". Did you mean "json"?\nThe formats are '],
    ['an unknown option', ['--fromat', 'json'], 'There is no option "--fromat" here. Did you mean "--format"?\n'],
    [
      'a path that is not in the content',
      ['--content', minimal, 'people/ada-quest.yaml'],
      'There is no "people/ada-quest.yaml" in the content. Did you mean "people/ada-quist.yaml"?\n',
    ],
    ['an unknown rule', ['--rule', 'yaml-is-plan'], 'There is no rule "yaml-is-plan". Did you mean "yaml-is-plain"?\n'],
    ['no number', ['--max-warnings', 'few'], '"few" is not a number of warnings. Write a whole number from 0 on.\n'],
    ['an option without its value', ['--format'], 'After --format a value is missing: --format <format>.\n'],
  ])('ends with 2 and one clear sentence for %s', (_, args, said) => {
    const { status, stdout, stderr } = check(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(said)).toBe(true);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('prints what is wrong in the paths that were typed, from where they were, and says that there is more', () => {
    const elsewhere = ['--content', broken, 'report.yaml'];
    expect(check(elsewhere, {}, fixtures).stdout).toContain('1 error in 1 file.');
    expect(check(['--content', broken, 'tree-report-alone/expected.txt'], {}, fixtures)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('report-has-content'),
    });
    expect(check(['--content', minimal, join(minimal, 'people')])).toMatchObject({
      status: 0,
      stdout: 'No problems.\n',
    });
  });

  test('ends with 1 when there are more warnings than allowed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'poplar-check-'));
    cpSync(minimal, folder, { recursive: true });
    writeFileSync(join(folder, 'people/notes.txt'), 'Call Ada.');
    expect(check(['--content', folder, '--max-warnings', '1']).status).toBe(0);
    const { status, stderr } = check(['--content', folder, '--max-warnings', '0']);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('There is 1 warning, and --max-warnings allows 0.\n'),
    ]);
    rmSync(folder, { recursive: true });
  });

  test('knows bank accounts and postcodes outside of the tests too, where packages are loaded in another way', () => {
    const folder = mkdtempSync(join(tmpdir(), 'poplar-check-'));
    cpSync(join(fixtures, 'complete-small'), folder, { recursive: true });
    const words = 'Pay it to GB82WEST12345698765432, my postcode is SW1A 1AA.';
    const voice = `- { id: v-0901, on: 2025-04-02, channel: Phone, kind: complaint, routedTo: billing, words: "${words}" }\n`;
    writeFileSync(join(folder, 'voices', '2025-q2.yaml'), voice);
    const { status, stdout } = check(['--content', folder, '--rule', 'voice-holds-no-personal-data']);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/a bank account number \(IBAN\)[\s\S]*a postcode/)]);
    rmSync(folder, { recursive: true });
  });

  test.each([
    [['--content', minimal]],
    [['--content', broken]],
    [['--content', broken, '--format', 'json']],
    [['--content', '/nowhere']],
  ])('colours nothing when it is piped: %j', (args) => {
    const { stdout, stderr } = check(args);
    expect(stdout + stderr).not.toContain('\u001B');
  });
});
