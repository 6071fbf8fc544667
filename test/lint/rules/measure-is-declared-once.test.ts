import { expect, test } from 'vitest';
import { saidBy } from './example.ts';

const twice = 'error: This measure stands above already, with the same group and comparison. Keep one of the two.';

test.each([
  ['two groups', ['group: a', 'group: b'], []],
  ['a group and the whole', ['group: a', 'before: { from: 2025-01-01 }'], []],
  ['two comparisons', ['group: a, comparison: { group: b }', 'group: a, comparison: { group: c }'], []],
  ['a comparison and none', ['group: a, comparison: { group: b }', 'group: a'], []],
  ['other windows', ['before: { from: 2025-01-01 }', 'before: { from: 2025-02-01 }'], [twice]],
  [
    'two comparisons over other windows',
    ['group: a, before: { from: 2025-01-01 }', 'group: a, before: { from: 2025-02-01 }, comparison: { group: c }'],
    [
      twice
        .replace(
          'the same group and comparison.',
          'another comparison and with other windows. Give both the same windows, or',
        )
        .replace('or Keep', 'or keep'),
    ],
  ],
  ['the same group in another Unicode form', ['group: "\u00FC"', 'group: "u\u0308"'], [twice]],
  ['the same thrice', ['group: a', 'group: a', 'group: a'], [twice, twice]],
])('the rule measure-is-declared-once, with %s', (_, measures, expected) => {
  const list = measures.map((measure) => `  - { metric: fees-in-flight, ${measure} }\n`).join('');
  expect(saidBy('measure-is-declared-once', { 'plans/late-fee-grace/plan.yaml': `measures:\n${list}` })).toEqual(
    expected,
  );
});
