import { describe, expect, test } from 'vitest';
import { type Problem, rangeOf, sortProblems } from '../../src/source/problem.ts';

const problem = (extra: Partial<Problem>): Problem => ({
  rule: 'schema-is-met',
  severity: 'error',
  file: 'content/report.yaml',
  range: rangeOf(3, 9, 7),
  message: 'The text is empty.',
  ...extra,
});

describe('problems', () => {
  test('are sorted by file, line, column, severity, rule and message', () => {
    const sorted = [
      problem({ file: 'A.yaml', range: rangeOf(9, 1) }),
      problem({ file: 'a.yaml', range: rangeOf(2, 1) }),
      problem({ file: 'a.yaml', range: rangeOf(10, 1) }),
      problem({ file: 'a.yaml', range: rangeOf(10, 2), message: 'a' }),
      problem({ file: 'a.yaml', range: rangeOf(10, 2), message: 'b' }),
      problem({ file: 'a.yaml', range: rangeOf(10, 2), rule: 'yaml-is-plain' }),
      problem({ file: 'a.yaml', range: rangeOf(10, 2), severity: 'warning', rule: 'file-is-small' }),
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });
});
