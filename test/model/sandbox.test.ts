import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { readTree, type Tree } from '../../src/source/files.ts';
import { readPublicFiles } from '../../src/source/publishing/public-files.ts';
import { attacksOn, linkAttacks } from './attacks.ts';
import { fixtures, type FixtureTree, layOut } from './fixture.ts';

/** What stands in files that no report may reach. */
const secretWord = 'Nobody-may-read-this';

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
    for (const { name, path, text, rule, line } of attacks) {
      const file = `${tree.name}/${path}`;
      const files = [...tree.files.filter((source) => source.path !== path), { path, file, text }];
      const { problems } = checkContent(
        { ...tree, files, paths: new Set([...tree.paths, path]) },
        { today: '2025-10-31' },
      );
      const [first] = problems.filter((problem) => problem.file === file && problem.severity === 'error');
      expect([name, first?.rule, first?.range.start.line]).toEqual([name, rule, line]);
    }
    expect(attacks.length).toBeGreaterThanOrEqual(144);
    await new Promise((resolve) => setImmediate(resolve));
    expect([readFileSync(canary, 'utf8'), requests]).toEqual(['untouched', []]);
  });

  test.each(Object.entries(linkAttacks))('is not followed by a link out of it: %s', (_, links) => {
    const content = join(folder, 'content');
    const out = join(folder, 'out');
    cpSync(join(fixtures, 'complete-small'), content, { recursive: true });
    const secret = `name: ${secretWord}\nrole: ${secretWord}\ndepartment: billing\n`;
    for (const name of [
      'person.yaml',
      'report.yaml',
      'story.mdx',
      'table.csv',
      'plan/plan.yaml',
      'people/a.yaml',
      'updates/2025-09-01.mdx',
    ]) {
      mkdirSync(dirname(join(out, name)), { recursive: true });
      writeFileSync(join(out, name), secret);
    }
    try {
      for (const [path, target] of Object.entries(links)) {
        rmSync(join(content, path), { recursive: true, force: true });
        mkdirSync(dirname(join(content, path)), { recursive: true });
        symlinkSync(target.replace('<out>', out), join(content, path));
      }
      const tree = readTree(content);
      const { problems } = checkContent(tree, { today: '2025-10-31' });
      const refused = problems.filter(({ rule }) => rule === 'file-is-regular');
      expect(refused.map(({ file, severity, range }) => [file, severity, range.start.line])).toEqual(
        Object.keys(links)
          .sort()
          .map((path) => [`${tree.name}/${path}`, 'error', 1]),
      );
      expect(JSON.stringify([tree.files, problems])).not.toContain(secretWord);
      expect(readPublicFiles(join(content, 'public')).files).toEqual([]);
    } finally {
      rmSync(content, { recursive: true });
      rmSync(out, { recursive: true });
    }
  });
});
