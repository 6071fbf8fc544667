import { expect, it } from 'vitest';
import { fragmentsOf } from '../../../src/site/client/search-excerpt.ts';

it.each([
  ['nothing found in it', [['nothing found in it', false]]],
  [
    'A <mark>late</mark> <mark>fee.</mark> And',
    [
      ['A ', false],
      ['late', true],
      [' ', false],
      ['fee.', true],
      [' And', false],
    ],
  ],
  ['&lt;img src=x&gt; & "so"', [['<img src=x> & "so"', false]]],
  ['<mark>&lt;b&gt;</mark>', [['<b>', true]]],
  ['', []],
])('takes the excerpt "%s" apart into text', (excerpt, expected) => {
  expect(fragmentsOf(excerpt).map(({ words, isFound }) => [words, isFound])).toEqual(expected);
});
