import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeHistory } from '../../scripts/bench/history.ts';
import { generateReport } from '../../scripts/bench/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'poplar-bench-history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (place: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: join(folder, place), encoding: 'utf8' }).trim();

test('a generated report has a history whose last commit holds it, the same each time', () => {
  for (const place of ['one', 'other']) {
    const content = join(folder, place, 'content');
    generateReport({ plans: 3, seed: 1, folder: content });
    expect(writeHistory(content, join(folder, 'cache'))).toBe(15);
    expect(git(place, 'status', '--porcelain', 'content')).toBe('');
    expect(git(place, 'log', '--format=%s').split('\n').length).toBe(15);
  }
  expect(git('one', 'rev-parse', 'main')).toBe(git('other', 'rev-parse', 'main'));
  // Figures, an update, a step and a goal: what comes next is never nothing.
  expect(git('one', 'log', '--format=', '--shortstat').split('\n').filter(Boolean).length).toBe(15);
});
