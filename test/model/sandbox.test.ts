import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { readTree, type Tree } from '../../src/source/files.ts';
import { attacksOn } from './attacks.ts';
import { type FixtureTree, layOut } from './fixture.ts';

describe('content that attacks', () => {
  const requests: string[] = [];
  const listener = createServer(({ url = '' }, response) => {
    requests.push(url);
    response.end();
  });
  const folder = mkdtempSync(join(tmpdir(), 'poplar-canary-'));
  const canary = join(folder, 'canary');
  let host = '';
  let laidOut: FixtureTree;
  let tree: Tree;

  beforeAll(async () => {
    writeFileSync(canary, 'untouched');
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
    laidOut = layOut('complete-small');
    tree = readTree(laidOut.root);
  });
  afterAll(() => {
    listener.close();
    laidOut.remove();
    rmSync(folder, { recursive: true });
  });

  test('is refused in its file and at its line, whatever it tries, and nothing of it runs', async () => {
    const attacks = attacksOn(host, canary);
    const passed = attacks.filter(({ path, text, fromLine }) => {
      const file = `${tree.name}/${path}`;
      const files = [...tree.files.filter((source) => source.path !== path), { path, file, text }];
      const { problems } = checkContent(
        { ...tree, files, paths: new Set([...tree.paths, path]) },
        { today: '2025-10-31' },
      );
      return !problems.some(
        (problem) => problem.file === file && problem.severity === 'error' && problem.range.start.line >= fromLine,
      );
    });
    expect(passed.map(({ name }) => name)).toEqual([]);
    expect(attacks.length).toBeGreaterThanOrEqual(60);
    await new Promise((resolve) => setImmediate(resolve));
    expect([readFileSync(canary, 'utf8'), requests]).toEqual(['untouched', []]);
  });
});
