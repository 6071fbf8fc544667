import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/lint/reporters/json.ts';
import { rangeOf } from '../../../src/source/problem.ts';
import { lines, problem, surroundings } from './printing.ts';

describe('problems as JSON', () => {
  test('count lines and columns from one, and severities', () => {
    const fix = { range: rangeOf(3, 9, 7), text: 'en-GB' };
    expect(
      JSON.parse(toJson([problem({ fix }), problem({ severity: 'warning', range: lines })], surroundings())),
    ).toEqual({
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
    expect(JSON.parse(toJson([], surroundings()))).toEqual({ problems: [], counts: { error: 0, warning: 0, info: 0 } });
  });
});
