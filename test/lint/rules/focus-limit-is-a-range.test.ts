import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

test.each([
  ['{ from: 3, to: 5 }', []],
  ['{ from: 4, to: 4 }', []],
  [
    '{ from: 5, to: 4 }',
    ['error: The focus limit runs from 5 to 4. Write the fewest under from and the most under to.'],
  ],
])('a focus limit of %s', (limit, expected) => {
  expect(saidBy('focus-limit-is-a-range', { 'report.yaml': `focusLimit: ${limit}\n` })).toEqual(expected);
});
