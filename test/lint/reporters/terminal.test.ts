import { describe, expect, test } from 'vitest';
import { toTerminal } from '../../../src/lint/reporters/terminal.ts';
import { rangeOf } from '../../../src/source/problem.ts';
import { lines, problem, surroundings } from './printing.ts';

const text = 'organisation: Northline\ncurrency: GBP\ntitle: ""\n';
const withText = surroundings({ textOf: () => text });

describe('problems at a terminal', () => {
  test('stand below their file, each in its line with the one above', () => {
    const problems = [
      problem({ range: rangeOf(3, 8, 2) }),
      problem({ file: 'content/people/a.yaml', severity: 'warning', range: rangeOf(1, 1, 12), message: 'Odd.' }),
    ];
    expect(toTerminal(problems, withText)).toBe(
      [
        'content/report.yaml',
        '  3:8  error  The text is empty.  schema-is-met',
        '      2 | currency: GBP',
        '      3 | title: ""',
        '        |        ^^',
        '',
        'content/people/a.yaml',
        '  1:1  warning  Odd.  schema-is-met',
        '      1 | organisation: Northline',
        '        | ^^^^^^^^^^^^',
        '',
        '1 error, 1 warning in 2 files.',
        '',
      ].join('\n'),
    );
  });

  test('show no line of a file that could not be read', () => {
    expect(toTerminal([problem()], surroundings())).not.toContain('|');
  });

  test('show no line that holds a password, whatever is said of it', () => {
    const shown = toTerminal([problem()], surroundings({ textOf: () => 'address: postgres://cx:hunter2@db/crm\n' }));
    expect(shown).not.toMatch(/hunter2|\|/);
  });

  test('mark a range over several lines to the end of its first', () => {
    expect(toTerminal([problem({ range: lines })], withText)).toContain('2 | currency: GBP\n        |     ^^^^^^^^^\n');
  });

  test.each([
    ['wide characters', '請求書: x', 6, 1, '        ^'],
    ['an emoji', 'a: 👩‍🔬 x', 10, 1, '      ^'],
    ['a character that is no character', 'a:\u202E x', 5, 1, '    ^'],
    ['a place behind the end', 'a:', 3, 1, '  ^'],
  ])('put the mark below its word after %s', (_, line, column, length, marks) => {
    const shown = toTerminal([problem({ range: rangeOf(1, column, length) })], surroundings({ textOf: () => line }));
    expect(shown.split('\n')[3]).toBe(`        | ${marks}`);
  });

  test('cut a long line around the place', () => {
    const shown = toTerminal(
      [problem({ range: rangeOf(1, 500, 3) })],
      surroundings({ textOf: () => `${'a'.repeat(499)}xyz${'b'.repeat(500)}` }),
    );
    const [, , line = '', mark = ''] = shown.split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('xyz');
  });

  test('are in colour only when asked for', () => {
    const command = '\u001B[';
    expect(toTerminal([problem()], surroundings({ colour: true }))).toContain(command);
    expect(toTerminal([problem()], surroundings({ colour: false }))).not.toContain(command);
  });
});
