import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf, openCache } from '../../src/source/cache.ts';
import { keepLists, packLists, readLists, unpackLists } from '../../src/source/kept-lists.ts';

const lists = new Map([
  ['one', [['a', 'b'], ['c']]],
  ['two', [['c', 'd'], []]],
]);

test('lists that were packed are the same again', () => {
  expect(unpackLists(packLists(lists))).toEqual(lists);
});

test('lists that stay as they were packed keep their texts beside new ones, and the others go', () => {
  const before = packLists(lists);
  const packed = packLists(new Map([['three', [['d', 'e']]]]), { before, of: ['one'] });
  expect(unpackLists(packed)).toEqual(
    new Map([
      ['three', [['d', 'e']]],
      ['one', [['a', 'b'], ['c']]],
    ]),
  );
  expect(packed.texts.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test.each([0, 1, 10_000, 25_000])('%d lists are kept as JSON, a piece at a time, and read again', (count) => {
  const folder = mkdtempSync(join(tmpdir(), 'poplar-lists-'));
  try {
    const cache = openCache(folder);
    const many = new Map(Array.from({ length: count }, (_, i) => [`page ${i}`, [[`"${i}"`, 'ü'], []]]));
    keepLists(cache, 'lists', many);
    expect(JSON.parse(cache.get(keyOf('lists'))?.toString() ?? '')).toEqual(packLists(many));
    expect(readLists(cache, 'lists')).toEqual(many);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
