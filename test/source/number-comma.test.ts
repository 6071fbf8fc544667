import { describe, expect, test } from 'vitest';
import { withoutComma } from '../../src/source/number-comma.ts';
import { parseYaml } from '../../src/source/yaml.ts';

describe('a number with a comma', () => {
  test.each([
    ['0,12', 'Write 0.12.'],
    ['1,5', 'Write 1.5.'],
    ['1,250,000', 'Write 1250000.'],
    ['1,250.75', 'Write 1250.75.'],
    ['180,000', 'Write 180000, or 180.000 if the comma stands for a decimal point.'],
    ['-2,5', 'Write -2.5.'],
    ['twelve, or so', ''],
    ['2025-01-01', ''],
  ])('%s is told what to write: "%s"', (written, told) => {
    expect(withoutComma(written)).toBe(told);
  });

  test.each([
    ['resources: { budget: 180,000 }', 22, 29],
    ['resources: { budget: 180, 000 }', 22, 30],
    ['resources: { budget: 1,250,000, note: x }', 22, 31],
    ['a: { value: { low: 0,1, base: 2 } }', 20, 23],
  ])('in braces is named where it stands: %s', (text, start, end) => {
    const { problems } = parseYaml(text, 'plan.yaml');
    expect(problems.map(({ range }) => [range.start.column, range.end.column])).toEqual([[start, end]]);
    expect(problems[0]?.message).toMatch(/^In braces the comma of "[\d,]+" begins another key\. Write /u);
  });

  test.each(['{ budget: 180000, note: x }', '{ low: 1, base: 2 }', '[180, 200]', '{ a: 1, b }'])(
    'is not seen in %s',
    (text) => {
      const said = parseYaml(`x: ${text}`, 'plan.yaml').problems.map(({ message }) => message);
      expect(said.filter((message) => message.includes('comma'))).toEqual([]);
    },
  );
});
