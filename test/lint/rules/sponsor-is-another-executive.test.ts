import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const executive = (path: string, more = '') =>
  `Cleo Marsh, who sponsors this${more}, is no executive, and only executives can sponsor. Name one, or write executive: true in ${path} if it is so.`;

test.each([
  ['an executive', {}, []],
  [
    'somebody else',
    { 'plans/late-fee-grace/plan.yaml': 'sponsor: cleo-marsh\n' },
    [executive('people/cleo-marsh.yaml')],
  ],
  [
    'somebody of whom it is denied',
    { 'plans/late-fee-grace/plan.yaml': 'sponsor: cleo-marsh\n', 'people/cleo-marsh.yaml': 'executive: false\n' },
    [executive('people/cleo-marsh.yaml')],
  ],
  [
    'somebody else, twice',
    {
      'plans/late-fee-grace/plan.yaml': 'sponsor: cleo-marsh\n',
      'pain-points/late-fee.yaml': 'sponsor: cleo-marsh\n',
    },
    [executive('people/cleo-marsh.yaml', ' and 1 more')],
  ],
  [
    'the owner',
    { 'plans/late-fee-grace/plan.yaml': 'owner: ben-osei\n' },
    ['Ben Osei is owner and sponsor in one. Name another executive as sponsor.'],
  ],
  [
    'the owner of a pain point',
    { 'pain-points/late-fee.yaml': 'owner: ben-osei\n' },
    ['Ben Osei is owner and sponsor in one. Name another executive as sponsor.'],
  ],
])('a sponsor who is %s', (_, example, messages) => {
  expect(saidBy('sponsor-is-another-executive', example)).toEqual(messages.map((text) => `error: ${text}`));
});
