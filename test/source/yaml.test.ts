import { describe, expect, test } from 'vitest';
import type { Range } from '../../src/source/problem.ts';
import { parseYaml } from '../../src/source/yaml.ts';

const show = ({ start, end }: Range) =>
  start.line === end.line
    ? `${start.line}:${start.column}-${end.column}`
    : `${start.line}:${start.column} to ${end.line}:${end.column}`;

const text = `title: Hold the fee
owner:
goals:
  - metric: "late fees"
    by: 2026-06-30
  - { metric: calls, value: 3 }
base: &base
  who: ada
copy: *base
`;

describe('a YAML text', () => {
  const { value, locate } = parseYaml(text, 'a.yaml');

  test('keeps days as text and numbers as numbers', () => {
    expect(value).toEqual({
      title: 'Hold the fee',
      owner: null,
      goals: [
        { metric: 'late fees', by: '2026-06-30' },
        { metric: 'calls', value: 3 },
      ],
      base: { who: 'ada' },
      copy: { who: 'ada' },
    });
  });

  test.each([
    [['title'], '1:8-20', '1:1-6', '1:1-6'],
    [['owner'], '2:1-6', '2:1-6', '2:1-6'],
    [['goals', 0, 'metric'], '4:13-24', '4:5-11', '4:5-11'],
    [['goals', 0], '4:5 to 6:1', '4:5 to 6:1', '4:5-6'],
    [['goals', 1], '6:5-32', '6:5-32', '6:5-6'],
    [['goals', 1, 'value'], '6:29-30', '6:22-27', '6:22-27'],
    [['copy', 'who'], '8:8-11', '8:3-6', '8:3-6'],
    [['goals', 7], '4:3 to 7:1', '3:1-6', '3:1-6'],
    [['nobody'], '1:1 to 10:1', '1:1 to 10:1', '1:1-2'],
    [[], '1:1 to 10:1', '1:1 to 10:1', '1:1-2'],
  ])('places %j: value %s, key %s, parent %s', (path, atValue, atKey, atParent) => {
    expect([show(locate.value(path)), show(locate.key(path)), show(locate.parent(path))]).toEqual([
      atValue,
      atKey,
      atParent,
    ]);
  });

  test.each([
    ['yes', 'yes'],
    ['1_000', '1_000'],
    ['~', null],
    ['2026-02-30', '2026-02-30'],
    ['12:30', '12:30'],
    ['-1.5', -1.5],
    ['+.5', 0.5],
    ['1e3', 1000],
    ['0', 0],
  ])('reads %s by the core schema', (written, expected) => {
    expect(parseYaml(`a: ${written}\n`, 'a.yaml').value).toEqual({ a: expected });
  });

  test.each([
    ['0x10', '"0x10" would be read as 16. Write 16, or put it in quotes if it is no number.'],
    ['0o7', '"0o7" would be read as 7. Write 7, or put it in quotes if it is no number.'],
    ['007', '"007" would be read as 7. Write 7, or put it in quotes if it is no number.'],
    ['-010', '"-010" would be read as -10. Write -10, or put it in quotes if it is no number.'],
    ['.inf', '".inf" is not a figure. Write digits, for example 1500 or 0.12.'],
    ['-.INF', '"-.INF" is not a figure. Write digits, for example 1500 or 0.12.'],
    ['.nan', '".nan" is not a figure. Write digits, for example 1500 or 0.12.'],
    ['1e999', '"1e999" is not a figure. Write digits, for example 1500 or 0.12.'],
    ['12345678901234567890', '"12345678901234567890" is too large a number. Put it in quotes if it is a name.'],
  ])('refuses the number %s', (written, message) => {
    const { problems } = parseYaml(`a: 1\nb: [2, ${written}]\n`, 'a.yaml');
    expect(problems.map((problem) => [show(problem.range), problem.message])).toEqual([
      [`2:8-${8 + written.length}`, message],
    ]);
  });

  test.each([['"0x10"'], ["'007'"], ['0x1g'], ['1_000'], ['10%'], ['1,5']])('keeps %s as text', (written) => {
    expect(typeof (parseYaml(`a: ${written}\n`, 'a.yaml').value as { a: unknown }).a).toBe('string');
  });

  test.each([
    ['keys', 'a: 1\n'.repeat(3), ['2:1-2', '3:1-2']],
    ['keys of different kinds', '1: a\n"1": b\n1: c\n', ['3:1-2']],
    ['keys in braces', '{ a: 1, b: { a: 1, a: 2 } }\n', ['1:20-21']],
  ])('tells %s that are there twice', (_, text, places) => {
    expect(parseYaml(text, 'a.yaml').problems.map(({ range }) => show(range))).toEqual(places);
  });

  test.each([
    ['{\n]...\n\na: 1\n!!str b\n', ['1:1-2', '5:1-6']],
    ['a: ""+\n b: 2\n', ['2:2-4']],
  ])('tells each mistake in its own line below what cannot be understood: %j', (text, places) => {
    expect(parseYaml(text, 'a.yaml').problems.map(({ range }) => show(range))).toEqual(places);
  });

  test('may be nested a hundred levels and no more', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}\n`;
    const indented = (levels: number) => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
    expect(parseYaml(nested(100), 'a.yaml').problems).toEqual([]);
    expect(parseYaml(indented(100), 'a.yaml').problems).toEqual([]);
    expect(parseYaml(nested(101), 'a.yaml').problems.map(({ range }) => show(range))).toEqual(['1:101-102']);
    expect(parseYaml(indented(101), 'a.yaml').problems.map(({ range }) => range.start)).toEqual([
      { line: 101, column: 101 },
    ]);
  });

  test('may hold a long text in any style', () => {
    const words = 'The bank had taken my money, and you charged me [again]: "late" {sic}. '.repeat(900);
    for (const written of [
      `"${words.replaceAll('"', '\\"')}"`,
      `|\n  ${words}\n`,
      `>\n  ${words.replaceAll('. ', '.\n  ')}\n`,
    ])
      expect(parseYaml(`a: ${written}\n`, 'a.yaml').problems).toEqual([]);
  });

  test('is refused when it opens a million brackets, and at once', () => {
    const { problems } = parseYaml('['.repeat(1_000_000), 'a.yaml');
    expect(problems.map(({ range }) => show(range))).toEqual(['1:101-102']);
  }, 2000);

  test('never gives a key the power to change other objects', () => {
    const { value } = parseYaml('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n', 'a');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
