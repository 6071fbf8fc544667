import { expect, it } from 'vitest';
import { editLink, githubDevLink, sourceLink } from '../../src/site/source-link.ts';

it.each([
  [undefined, undefined],
  [{ url: 'https://git.example/acme/cx/' }, 'https://git.example/acme/cx/blob/main/content/plans/x/plan.yaml'],
  [
    { url: 'https://git.example/acme/cx', branch: 'live', directory: './report/' },
    'https://git.example/acme/cx/blob/live/report/plans/x/plan.yaml',
  ],
  [{ url: 'https://git.example/acme/cx', directory: '.' }, 'https://git.example/acme/cx/blob/main/plans/x/plan.yaml'],
  [
    { url: 'https://github.com/cx/report', branch: 'feature/#12 q4' },
    'https://github.com/cx/report/blob/feature/%2312%20q4/content/plans/x/plan.yaml',
  ],
  [
    { url: 'https://gitlab.example.com/cx/report', branch: 'feature/#12-q4' },
    'https://gitlab.example.com/cx/report/-/blob/feature/%2312-q4/content/plans/x/plan.yaml',
  ],
  [
    { url: 'https://bitbucket.org/cx/report', branch: 'feature/#12-q4' },
    'https://bitbucket.org/cx/report/src/feature%2F%2312-q4/content/plans/x/plan.yaml',
  ],
  [
    { url: 'https://codeberg.org/cx/report' },
    'https://codeberg.org/cx/report/src/branch/main/content/plans/x/plan.yaml',
  ],
  [
    { url: 'https://dev.azure.com/acme/CX/_git/report', branch: 'q4&more', directory: 'what we fix' },
    'https://dev.azure.com/acme/CX/_git/report?path=%2Fwhat%20we%20fix%2Fplans%2Fx%2Fplan.yaml&version=GBq4%26more',
  ],
])('the source of a page in %j is %s', (repository, link) => {
  expect(sourceLink('plans/x/plan.yaml', repository ? { repository } : {})).toBe(link);
});

it.each([
  ['https://github.com/cx/report', 'https://github.com/cx/report/edit/q4/%2312/content/plans/x/plan.yaml'],
  [
    'https://gitlab.example.com/cx/report',
    'https://gitlab.example.com/cx/report/-/edit/q4/%2312/content/plans/x/plan.yaml',
  ],
  [
    'https://bitbucket.org/cx/report',
    'https://bitbucket.org/cx/report/src/q4%2F%2312/content/plans/x/plan.yaml?mode=edit',
  ],
  ['https://codeberg.org/cx/report', 'https://codeberg.org/cx/report/_edit/q4/%2312/content/plans/x/plan.yaml'],
  ['https://dev.azure.com/acme/CX/_git/report', undefined],
])('a file of %s is edited at %s', (url, link) => {
  expect(editLink('plans/x/plan.yaml', { repository: { url, branch: 'q4/#12' } })).toBe(link);
});

it('has the editor of github.dev for GitHub itself and for nobody else', () => {
  const dev = (url: string) => githubDevLink('plans/x/plan.yaml', { repository: { url } });
  expect(dev('https://github.com/cx/report')).toBe('https://github.dev/cx/report/blob/main/content/plans/x/plan.yaml');
  expect([dev('https://github.acme.example/cx/report'), dev('https://gitlab.com/cx/report')]).toEqual([
    undefined,
    undefined,
  ]);
  expect(editLink('plans/x/plan.yaml', {})).toBeUndefined();
});
