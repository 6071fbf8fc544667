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
])('the source of a page in %j is %s', (repository, link) => {
  expect(sourceLink('plans/x/plan.yaml', repository ? { repository } : {})).toBe(link);
});
