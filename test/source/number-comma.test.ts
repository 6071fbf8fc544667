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

  test.each([
    ['budget: [180,000]', 10, 17],
    ['budget: [a, 1,250,000]', 13, 22],
    ['value: [0,12]', 9, 13],
    ['value: [0,12, 5]', 9, 13],
    ['value: [3, -2,5, 6]', 12, 16],
    ['value: [-2,5,\n  0,1]', 9, 13, 3, 6],
    ['budget: [1,250.75]', 10, 18],
    ['- [180,000]', 4, 11],
  ])('in brackets is named where it stands: %s', (text, ...columns) => {
    const { problems } = parseYaml(text, 'plan.yaml');
    expect(problems.flatMap(({ range }) => [range.start.column, range.end.column])).toEqual(columns);
    for (const { message } of problems)
      expect(message).toMatch(/^In brackets the comma of "[-\d,.]+" begins another entry\. Write /u);
  });

  test.each([
    '[2024,2025]',
    '[1,2,3]',
    '[180, 200, 5]',
    '["180","000"]',
    '[a,b]',
    '{ budget: 180000, note: x }',
    '{ low: 1, base: 2 }',
    '[180, 200]',
    '{ a: 1, b }',
  ])('is not seen in %s', (text) => {
    const said = parseYaml(`x: ${text}`, 'plan.yaml').problems.map(({ message }) => message);
    expect(said.filter((message) => message.includes('comma'))).toEqual([]);
  });
});
