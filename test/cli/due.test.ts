import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureTree, layOut } from '../model/fixture.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let tree: FixtureTree;

beforeAll(() => (tree = layOut('complete-small')));
afterAll(() => tree.remove());

function due(...args: readonly string[]) {
  const { POPLAR_CONTENT: _, NO_COLOR: __, ...env } = process.env;
  const typed = [join(project, 'src/cli/index.ts'), 'due', '--content', tree.root, ...args];
  return spawnSync(process.execPath, typed, { cwd: project, env, encoding: 'utf8' });
}

function change(path: string, from: string, to: string): void {
  const file = join(tree.root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe('npm run due', () => {
  test('prints nothing to programs, and a sentence to people, when nothing waits', () => {
    const said = expect.stringContaining('Nothing waits for anybody on 2025-10-31.');
    for (const format of ['text', 'md'])
      expect(due('--format', format)).toMatchObject({ status: 0, stdout: '', stderr: said });
  });

  test('names the plan, its owner and what is late', () => {
    change('plans/late-fee-grace/plan.yaml', 'due: 2026-02-28', 'due: 2025-10-30');
    expect(due()).toMatchObject({
      status: 0,
      stdout: 'late-fee-grace: Ada Quist\n  Tell each customer who was charged: due 30 Oct 2025.\n',
    });
  });

  test('lets nothing of the content come to life in an issue', () => {
    change(
      'plans/late-fee-grace/plan.yaml',
      'what: Tell each customer who was charged',
      "what: '@team <b>[x](https://a.example)'",
    );
    const { stdout } = due('--format', 'md');
    expect(stdout).toContain('- &#64;team &#60;b&#62;&#91;x&#93;(https://a.example)');
    expect(stdout).toContain('### Hold the late fee until the bank has answered\n\nAda Quist, ');
  });

  test('ends with 1 at the place of what cannot be read, and with 2 for a format there is not', () => {
    expect(due('--format', 'mdx').stderr).toContain('Did you mean "md"?');
    change('plans/late-fee-grace/plan.yaml', 'owner: ada-quist', 'owner: nobody');
    const { status, stdout, stderr } = due();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('There is no person "nobody".');
  });
});
