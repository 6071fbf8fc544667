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
    ['0o17', 15],
    ['017', 17],
    ['1_000', '1_000'],
    ['~', null],
    ['2026-02-30', '2026-02-30'],
    ['12:30', '12:30'],
    ['.nan', Number.NaN],
  ])('reads %s by the core schema', (written, expected) => {
    expect(parseYaml(`a: ${written}\n`, 'a.yaml').value).toEqual({ a: expected });
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
