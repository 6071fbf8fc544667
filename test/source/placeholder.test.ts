import { expect, test } from 'vitest';
import { isPlaceholder } from '../../src/source/placeholder.ts';

test.each([
  'tbd',
  'TBC.',
  't.b.d.',
  'n/a',
  'N. A.',
  '?',
  '…',
  '---',
  'To be confirmed',
  'None',
  'noch offen',
  'k. A.',
  ' xxx ',
])('"%s" only holds a place', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each(['None of the money is ours.', 'Notices', 'Later of the two dates', 'Finance', 'TBD Group plc', 'Survey'])(
  '"%s" says something',
  (text) => {
    expect(isPlaceholder(text)).toBe(false);
  },
);
