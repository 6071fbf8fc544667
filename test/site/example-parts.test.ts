import { expect, test } from 'vitest';
import { examplePartsOf } from '../../src/site/example-parts.ts';

test.each([
  ['a: 1\n', [{ text: 'a: 1', marked: false }]],
  [
    'leadsTo: ⟦[]⟧\nname: x\n',
    [
      { text: 'leadsTo: ', marked: false },
      { text: '[]', marked: true },
      { text: '\nname: x', marked: false },
    ],
  ],
  ['# without owner', [{ text: '# owner is missing', marked: false }]],
])('%j', (piece, parts) => {
  expect(examplePartsOf(piece, (key) => `${key} is missing`)).toEqual(parts);
});
