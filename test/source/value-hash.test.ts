import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { valueHash } from '../../src/source/value-hash.ts';

/** No two of these are the same, though as JSON many would be. */
const different: readonly unknown[] = [
  ...[undefined, null, 0, -0, NaN, Infinity, 1, 1n, '1', true, 'true', '', 'a', 'a,b'],
  ...[[], {}, new Map(), new Set(), [undefined], [null], [[]], ['a', 'b'], ['a,b'], { a: undefined }, { a: null }],
  ...[
    new Map([['a', 1]]),
    new Map([['a', 2]]),
    new Set(['a']),
    new Set(['b']),
    { a: 1 },
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  ...[{ a: { b: 1 } }, { a: new Map([['b', 1]]) }, new Map<unknown, unknown>([[{ a: 1 }, 1]]), '"a"', { '"a"': 1 }],
];

test('different values have different hashes', () => {
  const hashes = different.map(valueHash);
  expect(new Set(hashes).size).toBe(different.length);
});

test('the same value has the same hash, whichever object it is', () => {
  const value = () => ({ a: [1, { b: new Map([['c', new Set([1, null])]]) }], d: undefined });
  expect(valueHash(value())).toBe(valueHash(value()));
});

test('functions hold nothing', () => {
  expect(valueHash({ a: 1, at: () => 1 })).toBe(valueHash({ a: 1, keyAt: () => 2 }));
});

test('a thing whose fields do not say all of it has none', () => {
  expect(() => valueHash({ on: new Date(0) })).toThrow(TypeError);
  expect(() => valueHash([/a/])).toThrow(TypeError);
});

test.each([
  [{}, '{}'],
  [[1e21, -1.5, true, null, 'ö"\u2028\ud800'], '[1e+21,-1.5,true,null,"ö\\"\u2028\\ud800"]'],
  [{ '': [], 'a"b': { c: [[]] } }, '{"":[],"a\\"b":{"c":[[]]}}'],
  [[{ a: 1 }, undefined], '[{"a":1},undefined]'],
  [{ a: [-0], b: { c: undefined }, d: new Set([{ e: 1n }]) }, '{"a":[-0],"b":{"c":undefined},"d":S{{"e":1n}}}'],
  [{ at: () => 1, a: { b: 'c' } }, '{"a":{"b":"c"}}'],
])('%j is hashed as %s, whether JSON can write it or not', (value, text) => {
  expect(valueHash(value)).toBe(hash('sha256', text));
});
