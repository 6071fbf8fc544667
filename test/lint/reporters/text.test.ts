import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/lint/reporters/text.ts';
import { lines, problem } from './printing.ts';

describe('problems as text', () => {
  test.each([
    ['a range in one line', {}, 'content/report.yaml:3:9-16: error schema-is-met: The text is empty.'],
    ['a range over lines', { range: lines }, 'content/report.yaml:2:5-6: error schema-is-met: The text is empty.'],
    ['a warning', { severity: 'warning' }, 'content/report.yaml:3:9-16: warning schema-is-met: The text is empty.'],
    ['a line break', { message: 'a\r\nb' }, 'content/report.yaml:3:9-16: error schema-is-met: a b'],
    [
      'a sign that turns writing round',
      { message: 'a\u202Eb' },
      'content/report.yaml:3:9-16: error schema-is-met: a b',
    ],
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
