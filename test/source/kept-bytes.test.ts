import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptPieces, resultsIn } from '../../src/source/kept-bytes.ts';

/** All pieces, the one after the other. */
const keptBytes = (results: Parameters<typeof keptPieces>[0]) => Buffer.concat([...keptPieces(results)]);

const anything = fc.anything({ withMap: true, withSet: true, withDate: true, withBigInt: true, withSparseArray: true });

test('everything comes back as it was kept', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.string(), anything), { selector: ([name]) => name }), (entries) => {
      const results = new Map(entries);
      expect(resultsIn(keptBytes(results))).toStrictEqual(results);
    }),
    { seed: 14 },
  );
});

test.each([
  ['nought below zero', -0],
  ['no number', Number.NaN],
  ['no end', Number.POSITIVE_INFINITY],
  ['nothing', undefined],
  ['a key without a value', { metric: undefined }],
  ['half of a character', '\ud83d'],
  ['a key that is no common one', JSON.parse('{"__proto__": {"a": 1}}')],
])('so does %s', (_, value) => {
  expect(resultsIn(keptBytes(new Map([['it', value]]))).get('it')).toStrictEqual(value);
});

test('so do thousands, and the pieces of several lists', () => {
  const [some, more] = ['a', 'b'].map((name) => new Map(Array.from({ length: 1234 }, (_, at) => [name + at, { at }])));
  const bytes = Buffer.concat([some, more].map((results = new Map()) => keptBytes(results)));
  expect(resultsIn(bytes)).toStrictEqual(new Map([...(some ?? []), ...(more ?? [])]));
});

test.each([
  ['nothing at all', Buffer.alloc(0)],
  ['a text', Buffer.from('no such thing')],
  ['what is cut short', keptBytes(new Map([['it', ['a', 'b']]])).subarray(0, 20)],
])('nothing is found in %s', (_, bytes) => {
  expect(resultsIn(bytes)).toEqual(new Map());
});
