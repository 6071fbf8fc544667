import { expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { madeFrom } from '../../src/site/page-files.ts';
import { readTree } from '../../src/source/files.ts';
import { fixtures } from '../model/fixture.ts';

const { report } = checkContent(readTree(`${fixtures}complete-small`), { today: '2025-10-31' });
if (!report) throw new Error('The fixture makes no report.');

test.each([
  ['/', 'report.yaml', true],
  ['/', 'people/ada-quist.yaml', false],
  ['/plans/late-fee-grace/', 'plans/late-fee-grace/plan.yaml', true],
  ['/plans/late-fee-grace/', 'plans/late-fee-grace/updates/2025-07-14.mdx', true],
  ['/plans/late-fee-grace/', 'data/fees-in-flight.csv', true],
  ['/plans/late-fee-grace/', 'plans/late-fee-grace-2/plan.yaml', false],
  ['/plans/gone/', 'plans/gone/plan.yaml', true],
  ['/plans/', 'plans/late-fee-grace/plan.yaml', false],
  ['/pain-points/late-fee/', 'pain-points/late-fee.yaml', true],
  ['/pain-points/late-fee/', 'voices/2025-q1.yaml', true],
  ['/metrics/fees-in-flight/', 'data/fees-in-flight.csv', true],
  ['/metrics/fees-in-flight/', 'data/late-fee-complaints.csv', false],
  ['/people/ada-quist/', 'people/ada-quist.yaml', true],
  ['/method/', 'report.yaml', false],
])('%s and %s: %s', (path, file, expected) => {
  expect(madeFrom(path, report)(file)).toBe(expected);
});
