import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { ownProblems } from '../../src/site/own-problems.ts';
import { madeFrom } from '../../src/site/page-files.ts';
import { readTree } from '../../src/source/files.ts';
import { type Problem, rangeOf } from '../../src/source/problem.ts';
import { fixtures } from '../model/fixture.ts';

const { report } = checkContent(readTree(`${fixtures}complete-small`), { today: '2025-10-31' });
if (!report) throw new Error('The fixture makes no report.');

const files = [
  'report.yaml',
  'metrics/fees-in-flight.yaml',
  'data/fees-in-flight.csv',
  'people/ada-quist.yaml',
  'pain-points/late-fee.yaml',
  'plans/late-fee-grace/plan.yaml',
  'plans/late-fee-grace/updates/2025-07-14.mdx',
  'plans/late-fee-grace-2/plan.yaml',
  'voices/2025-q1.yaml',
];
const paths = [
  '/',
  '/plans/',
  '/plans/late-fee-grace/',
  '/pain-points/late-fee/',
  '/metrics/fees-in-flight/',
  '/method/',
];

test('a page has the problems of just the files that it is made from, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...files)), fc.constantFrom(...paths), (named, path) => {
      const problems = named.map((file, at): Problem => ({
        rule: 'reference-exists',
        severity: 'warning',
        file: `our/content/${file}`,
        range: rangeOf(at + 1, 1, 1),
        message: 'Mend this.',
      }));
      const isOwn = madeFrom(path, report);
      expect(ownProblems(path, { report, problems, folder: 'our/content', heldBack: new Set() })).toEqual(
        problems.filter((_, at) => isOwn(named[at] ?? '')),
      );
    }),
  );
});

const small = readTree(`${fixtures}complete-small`);
const voices = small.files.find(({ path }) => path === 'voices/2025-q1.yaml');
const lineOf = (words: string): number =>
  (voices?.text.split('\n').findIndex((line) => line.includes(words)) ?? -2) + 1;

test.each([
  ['the voice on it', lineOf('I paid on the last day'), true],
  ['another voice of the same file', lineOf('The bill is easy to read'), false],
  ['the last line of that one', lineOf('Keep the bill as it is'), false],
  ['the end of the file', 999, true],
])('a page of a pain point has a problem of %s: %s', (_, line, isOwn) => {
  const problem: Problem = {
    rule: 'reference-exists',
    severity: 'warning',
    file: voices?.file ?? '',
    range: rangeOf(line, 10, 1),
    message: 'Mend this.',
  };
  const own = (heldBack: ReadonlySet<string>, problems: readonly Problem[]) =>
    ownProblems('/pain-points/late-fee/', { report, problems, folder: small.name, heldBack }).length;
  expect(own(new Set(), [problem])).toBe(isOwn ? 1 : 0);
  expect(own(new Set(['voices/2025-q1.yaml']), [problem])).toBe(1);
  expect(own(new Set(), [{ ...problem, more: 3 }])).toBe(1);
});
