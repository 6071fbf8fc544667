import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/source/problem.ts';
import { layOut, type FixtureTree } from './fixture.ts';
import { hostileFiles } from './hostile-files.ts';

const child = fileURLToPath(new URL('hostile-child.ts', import.meta.url));
const mistaken = 'people/ada-quist.yaml';

describe('a folder full of files made to do harm', () => {
  let tree: FixtureTree;
  let byFile: ReadonlyMap<string, readonly Problem[]>;

  beforeAll(() => {
    tree = layOut('complete-small');
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(tree.root, path)), { recursive: true });
      writeFileSync(join(tree.root, path), text);
    };
    for (const { name, path, text } of hostileFiles) {
      write(path, text);
      if (path.startsWith('data/')) write(`metrics/${name}.yaml`, metric);
    }
    write(mistaken, 'name: Ada Quist\nrole: Lead\ndepartmnt: billing\n');
    const run = spawnSync(process.execPath, ['--max-old-space-size=400', child, tree.root], {
      encoding: 'utf8',
      maxBuffer: 1e9,
      timeout: 180_000,
    });
    expect([run.signal, run.status, run.stderr.slice(-2000)]).toEqual([null, 0, '']);
    const problems = JSON.parse(run.stdout) as readonly Problem[];
    byFile = Map.groupBy(problems, ({ file }) => tree.withoutRoot(file));
  }, 200_000);
  afterAll(() => tree?.remove());

  test.each(hostileFiles.map((file) => [file.name, file] as const))('is answered about %s', (_, { path, says }) => {
    const problems = byFile.get(path) ?? [];
    const [place, message] = says;
    const told = problems.map(({ range: { start }, message: words }) => `${start.line}:${start.column} ${words}`);
    const wanted = told.find((line) => message.test(line)) ?? told.slice(0, 3).join('\n');
    expect(wanted).toMatch(new RegExp(`^${place} .*(${message.source})`));
    expect(problems.filter(({ more }) => more === undefined).length).toBeLessThanOrEqual(50);
    expect(problems.length).toBeLessThanOrEqual(51);
  });

  test('is told the mistakes of its other files', () => {
    expect(byFile.get(mistaken)?.map(({ message }) => message)).toEqual([
      expect.stringContaining('Did you mean "department"?'),
    ]);
  });
});

const metric = `name: Fees while the payment is on its way
role: process
measure: proportion
better: lower
unit: "%"
period: month
source: Fee run matched to the bank's file
`;
