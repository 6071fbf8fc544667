import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli/index.ts', ...args],
      { cwd: root, encoding: 'utf8' },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
      },
    );
  });
}

it('refuses to build a report with errors, in the words of the check, and leaves nothing behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'poplar-refused-'));
  const content = join(folder, 'content');
  const out = join(folder, 'site');
  await cp(join(root, 'content'), content, { recursive: true });
  await writeFile(join(content, 'data', 'calls-given-up.csv'), 'period,numerator,denominator\n2024-01-01,nine,10\n');
  const checked = await run(['check', '--content', content]);
  const built = await run(['build', '--content', content, '--out', out]);
  const lines = checked.output.split('\n').filter((line) => line.includes(': error '));
  expect(checked.code).toBe(1);
  expect(built.code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/calls-given-up\.csv:2:12-16: error metric-matches-its-data: "nine" is not a number/);
  expect(built.output).toContain(lines[0]);
  expect(await readdir(out).catch(() => [])).toEqual([]);
  await rm(folder, { recursive: true, force: true });
}, 60_000);

it('refuses a site whose pages lead to what is not there, with a sentence a cause', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'poplar-links-'));
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  await cp(join(root, 'test/fixtures/complete-small'), content, { recursive: true });
  const story = join(content, 'plans/late-fee-grace/story.mdx');
  await appendFile(
    story,
    '\n\nSee [one](/plans/gone/), [once more](/plans/gone/), [two](/method/#gone) and [three](/method/).\n',
  );
  const { code, output } = await run(['build', '--content', content, '--out', out]);
  expect(code).toBe(2);
  expect(output.split('\n').filter((line) => line.startsWith('  /'))).toEqual([
    '  /method/#gone: its page has no such place. Named by plans/late-fee-grace/.',
    '  /plans/gone/: there is no such page or file. Named by plans/late-fee-grace/.',
  ]);
  expect(await readdir(out).catch(() => [])).toEqual([]);
  await rm(folder, { recursive: true, force: true });
}, 120_000);
