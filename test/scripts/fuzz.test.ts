import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { misplaced } from '../../scripts/fuzz/readers.ts';
import { type Problem, rangeOf } from '../../src/source/problem.ts';

const problem = (line: number, column: number, length = 1): Problem => ({
  rule: 'yaml-is-plain',
  severity: 'error',
  file: 'a.yaml',
  range: rangeOf(line, column, length),
  message: 'Wrong.',
});

describe('texts made to break the readers', () => {
  test('are all answered, each at its place', () => {
    const run = spawnSync(
      process.execPath,
      ['--max-old-space-size=400', 'scripts/fuzz.ts', '--runs', '400', '--seed', '1', '--limit', '30000'],
      { encoding: 'utf8', timeout: 180_000 },
    );
    expect([run.signal, run.status, run.stderr]).toEqual([null, 0, '']);
    expect(run.stdout).toMatch(/^400 texts, seed 1, /);
  }, 200_000);

  test.each([
    [problem(1, 1), 'a', false],
    [problem(2, 3), 'a\r\nbc', false],
    [problem(3, 1), 'a\nbc', false],
    [problem(4, 1), 'a\nbc', true],
    [problem(1, 5), 'a\nbc', true],
    [problem(0, 1), 'a', true],
    [problem(1, 2, -1), 'abc', true],
  ])('have %j outside %j: %s', (told, text, expected) => {
    expect(misplaced([told], text) !== undefined).toBe(expected);
  });
});
