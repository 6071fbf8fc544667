import { expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { explorerOf } from '../../src/site/explorer.ts';
import { filesBehind } from '../../src/site/page-files.ts';
import { entryAddress } from '../../src/site/questions.ts';
import { readTree } from '../../src/source/files.ts';
import { wordingFor } from '../../src/wording/language.ts';
import { fixtures } from '../model/fixture.ts';

const { report } = checkContent(readTree(`${fixtures}complete-small`), { today: '2025-10-31' });
if (!report) throw new Error('The fixture makes no report.');

test.each([
  ['/', '/'],
  ['/404', '/404'],
  ['/plans/', '/plans/'],
  ['/plans/page/2/', '/plans/page/'],
  ['/plans/late-fee-grace/', '/plans/late-fee-grace/'],
  ['/plans/late-fee-grace/source/', '/plans/late-fee-grace/'],
  ['/metrics/fees-in-flight/source/', '/metrics/fees-in-flight/'],
  ['/people/ada-quist/source/', '/people/ada-quist/'],
])('the Explorer and the problems of %s are those of %s', (path, address) => {
  const words = wordingFor(report.settings.locale).shell;
  expect(entryAddress(path)).toBe(address);
  for (const section of ['home', 'plans', 'metrics'] as const)
    expect(explorerOf(report, path, section, words)).toEqual(explorerOf(report, address, section, words));
  expect(filesBehind(path, report)).toEqual(filesBehind(address, report));
});
