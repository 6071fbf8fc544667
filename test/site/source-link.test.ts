import { expect, it } from 'vitest';
import { sourceLink } from '../../src/site/source-link.ts';

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
