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
      expect(ownProblems(path, report, problems, 'our/content')).toEqual(
        problems.filter((_, at) => isOwn(named[at] ?? '')),
      );
    }),
  );
});
