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
  ['# without this file\n', [{ text: '# no file', marked: false }]],
  ['a\n# and so on, 20 times\n', [{ text: 'a\n# 20 times', marked: false }]],
  [
    '⟦people/x.yaml⟧/a.txt',
    [
      { text: 'people/x.yaml', marked: true },
      { text: '/a.txt', marked: false },
    ],
  ],
])('%j', (piece, parts) => {
  const words = {
    missing: (key: string) => `${key} is missing`,
    missingFile: 'no file',
    andSoOn: (times: number) => `${times} times`,
  };
  expect(examplePartsOf(piece, words)).toEqual(parts);
});
