import { describe, expect, test } from 'vitest';
import { type Problem, rangeOf, type Severity } from '../../src/source/problem.ts';
import { limitPerFile, Problems } from '../../src/source/problem-limit.ts';

const problem = (line: number, severity: Severity = 'error', file = 'a.yaml'): Problem => ({
  rule: 'schema-is-met',
  severity,
  file,
  range: rangeOf(line, 1),
  message: `The one in line ${line}.`,
});
const many = (count: number, severity: Severity = 'error', file = 'a.yaml') =>
  Array.from({ length: count }, (_, i) => problem(i + 1, severity, file));

describe('the problems of a reader', () => {
  test('are told as they are up to fifty a file', () => {
    const problems = new Problems('schema-is-met');
    expect(problems.isEmpty).toBe(true);
    for (const one of [...many(50), ...many(3, 'error', 'b.yaml')]) problems.add(one.file, () => one);
    expect(problems.isEmpty).toBe(false);
    expect(problems.list).toEqual([...many(50), ...many(3, 'error', 'b.yaml')]);
  });

  test('are counted from there on, and neither placed nor worded', () => {
    const problems = new Problems('schema-is-met');
    let told = 0;
    for (const one of many(60_000))
      problems.add(one.file, () => {
        told++;
        return one;
      });
    expect(told).toBe(51);
    expect(problems.list.slice(0, 50)).toEqual(many(50));
    expect(problems.list.slice(50)).toEqual([
      { ...problem(51), message: 'There are 59950 more errors in this file. Mend these first.', more: 59_950 },
    ]);
  });
});

describe('the problems of all files', () => {
  const shown = (problems: readonly Problem[]) =>
    limitPerFile(problems).map(({ file, severity, range, more }) => `${file}:${range.start.line} ${severity} ${more}`);

  test('stay as they are where each file has few, sorted', () => {
    const few = [...many(50, 'warning', 'b.yaml'), ...many(50)];
    expect(limitPerFile(few)).toEqual([...many(50), ...many(50, 'warning', 'b.yaml')]);
  });

  test('are the worst ones first, with the count of each kind', () => {
    const found = shown([...many(40, 'info'), ...many(30, 'warning'), ...many(30), ...many(1, 'info', 'b.yaml')]);
    expect(found).toHaveLength(53);
    expect(found.filter((line) => line.includes('error'))).toHaveLength(30);
    expect(found.filter((line) => !line.endsWith('undefined'))).toEqual(['a.yaml:1 info 40', 'a.yaml:21 warning 10']);
  });

  test('take up the counts of their readers', () => {
    const [first, second] = [new Problems('schema-is-met'), new Problems('reference-exists')];
    for (const one of many(70)) first.add(one.file, () => one);
    for (const one of many(5)) second.add(one.file, () => one);
    const all = limitPerFile([...first.list, ...second.list]);
    expect(all).toHaveLength(51);
    expect(all.reduce((sum, { more = 1 }) => sum + more, 0)).toBe(75);
    expect(limitPerFile(all)).toEqual(all);
  });
});
