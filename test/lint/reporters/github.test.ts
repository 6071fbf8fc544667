import { describe, expect, test } from 'vitest';
import { toGithub, toStepSummary } from '../../../src/lint/reporters/github.ts';
import { rangeOf } from '../../../src/source/problem.ts';
import { lines, problem, surroundings } from './printing.ts';

describe('annotations for GitHub', () => {
  test.each([
    [
      'an error',
      {},
      '::error file=content/report.yaml,line=3,endLine=3,col=9,endColumn=15,title=schema-is-met::The text is empty.',
    ],
    ['a warning', { severity: 'warning' }, '::warning file='],
    ['a hint', { severity: 'info' }, '::notice file='],
    ['no columns for several lines', { range: lines }, '::error file=content/report.yaml,line=2,endLine=7,title='],
    ['what a message may not hold', { message: '10% a\r\nb: c, d' }, '::10%25 a%0D%0Ab: c, d'],
    ['what a property may not hold', { file: 'a,b:c%d\n' }, '::error file=a%2Cb%3Ac%25d%0A,line='],
  ] as const)('escape and name %s', (_, extra, expected) => {
    expect(toGithub([problem(extra)], surroundings())).toContain(expected);
  });

  test('name files as the repository does', () => {
    const inside = surroundings({ inRepository: (file) => `reports/${file}` });
    expect(toGithub([problem()], inside)).toContain('file=reports/content/report.yaml,');
  });

  test('stay within ten of each severity, errors first, and tell where the rest is', () => {
    const many = (severity: 'error' | 'warning' | 'info') =>
      Array.from({ length: 12 }, (_, line) => problem({ severity, range: rangeOf(line + 1, 1) }));
    const printed = toGithub([...many('info'), ...many('warning'), ...many('error')], surroundings()).split('\n');
    const commands = printed.filter((line) => line.startsWith('::')).map((line) => line.split(' ')[0]);
    expect(commands).toEqual([
      ...Array(10).fill('::error'),
      ...Array(10).fill('::warning'),
      ...Array(10).fill('::notice'),
    ]);
    expect(printed[30]).toBe('GitHub shows 30 of 36 beside their lines; here are all:');
    expect(printed.filter((line) => line.startsWith('content/report.yaml:'))).toHaveLength(36);
  });

  test('show a problem of every file before the second of any', () => {
    const crowded = Array.from({ length: 20 }, (_, line) => problem({ file: 'a.yaml', range: rangeOf(line + 1, 1) }));
    expect(toGithub([...crowded, problem({ file: 'z.yaml' })], surroundings())).toContain('::error file=z.yaml,');
  });
});

describe('the summary of a step', () => {
  test('holds every problem in a table where no markup comes to life', () => {
    const summary = toStepSummary([problem({ message: '<img> | @all\n[a](b)' })], surroundings());
    expect(summary).toContain('1 error in 1 file.');
    expect(summary.split('\n').at(-2)).toBe(
      '| content/report.yaml:3:9 | error | &#60;img&#62; &#124; &#64;&#8203;all &#91;a&#93;(b) <br>schema-is-met |',
    );
  });

  test('stays below the megabyte at which GitHub drops it, and says what is left out', () => {
    const many = Array.from({ length: 10_000 }, () => problem({ message: 'é'.repeat(100) }));
    const summary = toStepSummary(many, surroundings());
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).toMatch(/\n[\d]+ more are in the log of this step\.\n$/);
  });

  test('says that there is nothing to say', () => {
    expect(toStepSummary([], surroundings())).toContain('No problems.');
  });
});
