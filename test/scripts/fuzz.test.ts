import { describe, expect, test } from 'vitest';
import { fuzz } from '../../scripts/fuzz/fuzz.ts';
import { misplaced, read } from '../../scripts/fuzz/readers.ts';
import { readTree } from '../../src/source/files.ts';
import { type Problem, rangeOf } from '../../src/source/problem.ts';

const problem = (line: number, column: number, length = 1): Problem => ({
  rule: 'yaml-is-plain',
  severity: 'error',
  file: 'a.yaml',
  range: rangeOf(line, column, length),
  message: 'Wrong.',
});

describe('texts made to break the readers', () => {
  test('are all answered in time, each at its place', () => {
    const { files } = readTree('test/fixtures/complete-small');
    expect(fuzz(files, { runs: 100, seed: 1 })).toMatchObject({ runs: 100, failure: undefined });
  }, 60_000);

  test.each([
    ['programmes/monthly-voice-review.yaml', 'a: b: c'],
    ['plans/late-fee-grace/story.mdx', 'Costs {rose}.'],
    ['data/fees-in-flight.csv', 'period;value'],
    ['people/ada-quist.yaml', 'name: \u0000'],
  ])('have what is wrong with them told: %s with %j', (path, text) => {
    const { files } = readTree('test/fixtures/complete-small');
    expect(files.map((file) => file.path)).toContain(path);
    expect(read(files, path, text)).not.toEqual([]);
  });

  test.each([
    [problem(1, 1), 'a', false],
    [problem(2, 3), 'a\r\nbc', false],
    [problem(3, 1), 'a\nbc', false],
    [problem(4, 1), 'a\nbc', true],
    [problem(1, 5), 'a\nbc', true],
    [problem(0, 1), 'a', true],
    [problem(1, 2, -1), 'abc', true],
    [{ ...problem(1, 1), fix: { range: rangeOf(5, 1), text: '' } }, 'a', true],
  ])('have %j outside %j: %s', (told, text, expected) => {
    expect(misplaced([told], text) !== undefined).toBe(expected);
  });
});
