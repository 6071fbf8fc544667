import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { due } from '../../src/cli/due.ts';
import { type FixtureTree, layOut } from '../model/fixture.ts';
import { scriptedRepository } from '../source/git/scripted-repository.ts';
import { addGrowingMetric } from './growing-metric.ts';

let tree: FixtureTree;
beforeAll(() => (tree = layOut('complete-small')));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => tree.remove());

/** Runs it for the small report and gives what it printed. */
async function run(format?: string, content = tree.root) {
  vi.stubEnv('POPLAR_CONTENT', undefined);
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const textOf = ({ mock }: typeof out) => mock.calls.map(([text]) => String(text)).join('');
  try {
    const status = await due.run({ content, format }, []);
    return { status, stdout: textOf(out), stderr: textOf(said) };
  } finally {
    out.mockRestore();
    said.mockRestore();
  }
}

function change(path: string, from: string, to: string, root = tree.root): void {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

const painPoint = 'pain-points/late-fee.yaml';
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

  test('names customers who wait for too long, the longest first, and counts the rest', async () => {
    const voice = (day: number) =>
      `- { id: v-02${day}, on: 2025-10-${day}, channel: Phone, kind: complaint, words: Nobody rang., routedTo: care }\n`;
    writeFileSync(join(tree.root, 'voices/2025-q4.yaml'), Array.from({ length: 21 }, (_, i) => voice(10 + i)).join(''));
    const { stdout } = await run();
    expect(stdout).toContain(
      'Still waiting for an answer:\n  v-0210, Phone: Waiting for 21 days. Care owes the answer.\n  v-0211, ',
    );
    expect(stdout).toContain('  v-0225, Phone: Waiting for 6 days. Care owes the answer.\n\n');
    expect((await run('md')).stdout).toContain('### Still waiting for an answer\n\n- v-0210, Phone: ');
    writeFileSync(
      join(tree.root, 'voices/2025-q4.yaml'),
      Array.from({ length: 21 }, () => voice(20))
        .map((text, i) => text.replace('v-0220', `v-03${i + 10}`))
        .join(''),
    );
    expect((await run()).stdout).toContain('  One more waits, for no longer than these.\n');
    rmSync(join(tree.root, 'voices/2025-q4.yaml'));
  });

  test('names a pain point whose cost grew, where git tells it, and says where it does not', async () => {
    expect((await run()).stderr).toContain('Whether the cost of a pain point grew cannot be told');
    using repository = scriptedRepository();
    const content = join(repository.folder, 'content');
    cpSync(tree.root, content, { recursive: true });
    vi.stubEnv('POPLAR_CACHE', join(repository.folder, '.cache'));
    change(painPoint, 'value: 0.12', 'value: 0.1', content);
    repository.commit('Begin', { on: '2025-07-02T09:00:00Z' });
    change(painPoint, 'value: 0.1,', 'value: 0.12,', content);
    repository.commit('Count again', { on: '2025-10-02T09:00:00Z' });
    const { stdout, stderr } = await run(undefined, content);
    expect(stderr).not.toContain('cannot be told');
    expect(stdout).toMatch(
      /Charged a late fee before the payment has cleared: the cost of waiting rose from £[\d,.]+ to £[\d,.]+ a month\. Owned by Ada Quist\. \(emerging\/cost-late-fee\)\n/,
    );
  });

  test('ends with 1 at the place of what cannot be read', async () => {
    change(plan, 'owner: ada-quist', 'owner: nobody');
    const { status, stdout, stderr } = await run();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('There is no person "nobody".');
  });
});
