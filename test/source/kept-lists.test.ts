import { expect, test } from 'vitest';
import { packLists, unpackLists } from '../../src/source/kept-lists.ts';

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
