import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/lint/reporters/index.ts';
import { toJson } from '../../src/lint/reporters/json.ts';
import { toText } from '../../src/lint/reporters/text.ts';
import { type Problem, rangeOf, sortProblems } from '../../src/source/problem.ts';

const problem = (extra: Partial<Problem>): Problem => ({
  rule: 'schema-is-met',
  severity: 'error',
  file: 'content/report.yaml',
  range: rangeOf(3, 9, 7),
  message: 'The text is empty.',
  ...extra,
});
const lines = { start: { line: 2, column: 5 }, end: { line: 7, column: 1 } };

describe('problems as text', () => {
  test.each([
    ['a range in one line', {}, 'content/report.yaml:3:9-16: error schema-is-met: The text is empty.'],
    ['a range over lines', { range: lines }, 'content/report.yaml:2:5-6: error schema-is-met: The text is empty.'],
    ['a warning', { severity: 'warning' }, 'content/report.yaml:3:9-16: warning schema-is-met: The text is empty.'],
    ['a line break', { message: 'a\r\nb' }, 'content/report.yaml:3:9-16: error schema-is-met: a b'],
    ['a command to the terminal', { file: 'a\u001B[2Jb' }, 'a [2Jb:3:9-16: error schema-is-met: The text is empty.'],
  ] as const)('show %s', (_, extra, expected) => {
    expect(toText([problem(extra)]).split('\n')[0]).toBe(expected);
  });

  test.each([
    [[], 'No problems.\n'],
    [[problem({})], '1 error in 1 file.\n'],
    [
      [problem({}), problem({ severity: 'warning' }), problem({ severity: 'warning' })],
      '1 error, 2 warnings in 1 file.\n',
    ],
    [[problem({ severity: 'info' }), problem({ severity: 'info', file: 'b' })], '2 hints in 2 files.\n'],
  ])('end with a count', (problems, expected) => {
    expect(toText(problems).split('\n\n').pop()).toBe(expected);
  });
});

describe('problems as JSON', () => {
  test('count lines and columns from one, and severities', () => {
    const fix = { range: rangeOf(3, 9, 7), text: 'en-GB' };
    expect(JSON.parse(toJson([problem({ fix }), problem({ severity: 'warning', range: lines })]))).toEqual({
      problems: [
        {
          file: 'content/report.yaml',
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 16,
          severity: 'error',
          rule: 'schema-is-met',
          message: 'The text is empty.',
          fix,
        },
        {
          file: 'content/report.yaml',
          line: 2,
          column: 5,
          endLine: 7,
          endColumn: 1,
          severity: 'warning',
          rule: 'schema-is-met',
          message: 'The text is empty.',
        },
      ],
      counts: { error: 1, warning: 1, info: 0 },
    });
  });

  test('are an empty list when there are none', () => {
    expect(JSON.parse(toJson([]))).toEqual({ problems: [], counts: { error: 0, warning: 0, info: 0 } });
  });
});

describe('problems', () => {
  test('are sorted by file, line, column, severity, rule and message', () => {
    const sorted = [
      problem({ file: 'A.yaml', range: rangeOf(9, 1) }),
      problem({ file: 'a.yaml', range: rangeOf(2, 1) }),
      problem({ file: 'a.yaml', range: rangeOf(10, 1) }),
      problem({ file: 'a.yaml', range: rangeOf(10, 2), message: 'a' }),
      problem({ file: 'a.yaml', range: rangeOf(10, 2), message: 'b' }),
      problem({ file: 'a.yaml', range: rangeOf(10, 2), rule: 'z' }),
      problem({ file: 'a.yaml', range: rangeOf(10, 2), severity: 'warning', rule: 'a' }),
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });

  test('can be printed in each form that a reporter is registered for', () => {
    for (const [name, report] of reporters)
      expect([name, report([problem({})]).includes('schema-is-met')]).toEqual([name, true]);
  });
});
