import { expect, test } from 'vitest';
import { entryPaths } from '../../src/site/old-addresses.ts';

type Rename = readonly [from: string, to: string];

test.each<[string, readonly { id: string; formerly?: string[] }[], readonly Rename[], Record<string, string>]>([
  ['no entry was renamed', [{ id: 'a' }], [], {}],
  ['an entry says which ids it had', [{ id: 'a', formerly: ['b', 'c'] }], [], { b: 'a', c: 'a' }],
  ['git saw one rename', [{ id: 'a' }], [['b', 'a']], { b: 'a' }],
  [
    'git saw one rename after the other',
    [{ id: 'a' }],
    [
      ['c', 'b'],
      ['b', 'a'],
    ],
    { b: 'a', c: 'a' },
  ],
  [
    'an entry was renamed and renamed back',
    [{ id: 'a' }],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    { b: 'a' },
  ],
  ['another entry has the old id now', [{ id: 'a', formerly: ['b'] }, { id: 'b' }], [['b', 'a']], {}],
  ['what was renamed is gone', [{ id: 'a' }], [['c', 'b']], {}],
  [
    'an old id was given away twice: the last to have it',
    [{ id: 'a' }, { id: 'd' }],
    [
      ['b', 'a'],
      ['b', 'd'],
    ],
    { b: 'd' },
  ],
])('where %s', (_, entries, renames, moved) => {
  const paths = entryPaths(entries, renames);
  const [own, old] = [paths.filter(({ props }) => !props.now), paths.filter(({ props }) => props.now)];
  expect(own.map(({ params }) => params.id)).toEqual(entries.map(({ id }) => id));
  expect(Object.fromEntries(old.map(({ params, props }) => [params.id, props.now]))).toEqual(moved);
});
