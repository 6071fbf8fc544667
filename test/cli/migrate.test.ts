import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { fixContent } from '../../src/cli/fix.ts';
import { checkContent } from '../../src/lint/check.ts';
import { readTree } from '../../src/source/files.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const today = '2026-11-29';
let home = '';
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'poplar-migrate-')));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function poplar(...args: readonly string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('POPLAR_')));
  return spawnSync(process.execPath, [join(project, 'src/cli/index.ts'), ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
  });
}

function begin(from: string): void {
  cpSync(join(project, 'test', from), join(home, 'content'), { recursive: true });
}

const problems = () => checkContent(readTree(join(home, 'content')), { today }).problems;
const facts = () => readFileSync(join(home, 'content/report.yaml'), 'utf8');
const comments = (text: string) => text.split('\n').filter((line) => line.trim().startsWith('#'));

/** Reports as earlier versions wrote them, by the version; nobody changes one afterwards. */
describe.each(readdirSync(join(project, 'test/upgrade')).sort())('a report that version %s wrote', (version) => {
  test('is read as it is, and rewritten with its comments', () => {
    begin(`upgrade/${version}/content`);
    expect(problems().map(({ rule, severity }) => [rule, severity])).toEqual([['key-has-moved', 'info']]);
    const before = facts();
    const { report } = fixContent(join(home, 'content'), { today }, ({ rule }) => rule === 'key-has-moved');
    expect(report?.settings.notice).toBe('For employees only.');
    expect(comments(facts())).toEqual(comments(before));
    expect(facts()).toContain('# As the legal department wants it.\nsite:\n  footer: For employees only.\n');
    expect(problems()).toEqual([]);
  });
});

describe('the commands for a new version', { timeout: 60_000 }, () => {
  test('migrate what can only be meant in one way, and leave the rest to its author', () => {
    begin('upgrade/0.1.0/content');
    expect(poplar('migrate')).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/mended key-has-moved: .*\nEverything stands where this version describes it\.\n$/),
    });
    const both = `${facts()}notice: Old.\n`;
    writeFileSync(join(home, 'content/report.yaml'), both);
    const { status, stderr } = poplar('migrate');
    expect([status, stderr]).toEqual([1, expect.stringContaining('Write it there by hand, and take it out here')]);
    expect(facts()).toBe(both);
  });

  test('print ten lines for a bug report, and what is wrong', () => {
    expect(poplar('doctor')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/\nWrong: {4}There is no report\.yaml in content\.\n$/),
    });
    begin('upgrade/0.1.0/content');
    const { status, stdout } = poplar('doctor');
    const lines = stdout.trimEnd().split('\n');
    expect([status, lines.length, lines[9]]).toEqual([0, 10, 'Wrong:    nothing']);
    expect(lines[0]).toContain(`poplar ${packageJson.version}, a clone`);
    expect(lines[3]).toMatch(/^Report: {3}13 files in content: /);
  });
});
