import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { due } from '../../src/cli/due.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';
import { addGrowingMetric } from './growing-metric.ts';

let tree: FixtureTree;
beforeAll(() => (tree = layOut('complete-small')));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => tree.remove());

/** Runs it for the small report and gives what it printed. */
async function run(format?: string) {
  vi.stubEnv('POPLAR_CONTENT', undefined);
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const textOf = ({ mock }: typeof out) => mock.calls.map(([text]) => String(text)).join('');
  try {
    const status = await due.run({ content: tree.root, format }, []);
    return { status, stdout: textOf(out), stderr: textOf(said) };
  } finally {
    out.mockRestore();
    said.mockRestore();
  }
}

function change(path: string, from: string, to: string): void {
  const file = join(tree.root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

const plan = 'plans/late-fee-grace/plan.yaml';

describe('npm run due', () => {
  test('prints nothing to programs, and a sentence to people, when nothing waits', async () => {
    const said = expect.stringContaining('Nothing waits for anybody on 2025-10-31.');
    for (const format of ['text', 'md']) expect(await run(format)).toEqual({ status: 0, stdout: '', stderr: said });
  });

  test('names the plan, its owner and what is late', async () => {
    change(plan, 'due: 2026-02-28', 'due: 2025-10-30');
    expect(await run()).toMatchObject({
      status: 0,
      stdout: 'late-fee-grace: Ada Quist\n  Tell each customer who was charged: due 30 Oct 2025.\n',
    });
  });

  test('lets nothing of the content come to life in an issue', async () => {
    change(plan, 'what: Tell each customer who was charged', "what: '@team <b>[x](https://a.example)'");
    const { stdout } = await run('md');
    expect(stdout).toContain('- &#64;&#8203;team &#60;b&#62;&#91;x&#93;(https://a.example)');
    expect(stdout).toContain('### Hold the late fee until the bank has answered\n\nAda Quist, ');
  });

  test('refuses a format that there is not, with the one that was probably meant', async () => {
    await expect(run('mdx')).rejects.toThrow('There is no format "mdx". Did you mean "md"?');
  });

  test('names what gets worse, and who owns it', async () => {
    addGrowingMetric(tree.root);
    const [text, issue] = [await run(), await run('md')];
    expect(text.stdout).toMatch(
      /Emerging:\n {2}Chats closed rose from [\d.]+% to [\d.]+%\. Nobody owns this yet\. \(emerging\/metric-chats-closed\)\n$/,
    );
    expect(issue.stdout).toMatch(/### Emerging\n\n- Chats closed rose/);
  });

  test('ends with 1 at the place of what cannot be read', async () => {
    change(plan, 'owner: ada-quist', 'owner: nobody');
    const { status, stdout, stderr } = await run();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('There is no person "nobody".');
  });
});
