import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lint/check.ts';
import { explorerOf } from '../../src/site/explorer.ts';
import { filesBehind } from '../../src/site/page-files.ts';
import { entryAddress, questions } from '../../src/site/questions.ts';
import { type Problem, rangeOf } from '../../src/source/problem.ts';
import { valueHash } from '../../src/source/value-hash.ts';
import { readTree } from '../../src/source/files.ts';
import { wordingFor } from '../../src/wording/language.ts';
import { fixtures } from '../model/fixture.ts';

const { report } = checkContent(readTree(`${fixtures}complete-small`), { today: '2025-10-31' });
if (!report) throw new Error('The fixture makes no report.');
const words = wordingFor(report.settings.locale).shell;

describe('the Explorer beside a list', () => {
  const plans = Array.from({ length: 40 }, (_, i) => ({ id: `plan-${i}`, title: `Plan ${i}` }));
  const shownOf = (count: number, path = '/plans/plan-20/') => {
    const branches = explorerOf({ plans: plans.slice(0, count) } as never, path, 'plans', words);
    const link = branches.flatMap(({ links }) => links).find(({ path }) => path === '/plans/');
    return { ids: link?.below.map(({ path }) => path), rest: link?.rest };
  };

  test('shows a short one whole', () => {
    expect(shownOf(30).ids).toHaveLength(30);
    expect(shownOf(30).rest).toBeUndefined();
  });

  test('shows what stands around the current entry of a longer one, so that few pages rest on one title', () => {
    expect(shownOf(40).ids).toEqual(Array.from({ length: 12 }, (_, i) => `/plans/plan-${i + 14}/`));
    expect(shownOf(40).rest).toContain('28');
  });

  test('shows the first of a longer one on its first page, and on further ones none', () => {
    expect(shownOf(40, '/plans/').ids?.[0]).toBe('/plans/plan-0/');
    expect(shownOf(40, '/plans/page/2/')).toEqual({ ids: [], rest: undefined });
    expect(shownOf(30, '/plans/page/2/').ids).toHaveLength(30);
  });
});

describe('a page that shows problems', () => {
  const problem: Problem = {
    ...{ rule: 'reference-exists', severity: 'warning', file: 'content/plans/a/plan.yaml', message: 'No goal.' },
    range: rangeOf(4, 8, 3),
  };
  const asked = (one: Problem) => {
    const site = { problems: [one], report, folder: 'content' } as never;
    return valueHash([questions['listed-problems'](site, '1'), questions['rule-problems'](site, problem.rule)]);
  };

  test('rests on what it shows of them', () => {
    const elsewhere = { message: 'Again', file: 'content/plans/b/plan.yaml', range: rangeOf(1, 1) };
    const fix = { range: rangeOf(4, 8, 3), text: 'goal' };
    expect(asked({ ...problem, related: [elsewhere], fix, range: rangeOf(4, 8, 30) })).toBe(asked(problem));
  });

  test.each<Partial<Problem>>([
    { message: 'No goals.' },
    { severity: 'error' },
    { range: rangeOf(5, 8, 3) },
    { file: 'content/plans/b/plan.yaml' },
  ])('is made anew with %j', (change) => {
    expect(asked({ ...problem, ...change })).not.toBe(asked(problem));
  });
});

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
  expect(entryAddress(path)).toBe(address);
  for (const section of ['home', 'plans', 'metrics'] as const)
    expect(explorerOf(report, path, section, words)).toEqual(explorerOf(report, address, section, words));
  expect(filesBehind(path, report)).toEqual(filesBehind(address, report));
});
