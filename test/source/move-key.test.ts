import { describe, expect, test } from 'vitest';
import { moveKey } from '../../src/source/move-key.ts';

const moved = { key: 'notice', group: 'site', name: 'footer' };
const rewritten = (...lines: readonly string[]) => moveKey(lines.join('\n'), moved)?.text.split('\n');

describe('a key that belongs to a group by now', () => {
  test.each([
    [
      'begins the group where it stood',
      ['a: 1', 'notice: Ours.', 'b: 2'],
      ['a: 1', 'site:', '  footer: Ours.', 'b: 2'],
    ],
    [
      'keeps the comments above and beside it',
      ['# Agreed with legal.', 'notice: Ours. # until May', 'b: 2'],
      ['# Agreed with legal.', 'site:', '  footer: Ours. # until May', 'b: 2'],
    ],
    [
      'takes the lines of its value along',
      ['notice: >-', '  Ours,', '', '  and nobody else’s.', '', 'b: 2'],
      ['site:', '  footer: >-', '    Ours,', '', '    and nobody else’s.', '', 'b: 2'],
    ],
    [
      'joins a group below, with its comments',
      ['a: 1', '# Agreed.', 'notice: Ours.', 'b: 2', 'site:', '    searchEngines: true # yes', '', 'c: 3'],
      ['a: 1', 'b: 2', 'site:', '    searchEngines: true # yes', '    # Agreed.', '    footer: Ours.', '', 'c: 3'],
    ],
    [
      'joins a group above',
      ['site:', '  searchEngines: true', 'notice: "Ours: all"'],
      ['site:', '  searchEngines: true', '  footer: "Ours: all"'],
    ],
    ['leaves the last line end as it is', ['notice: Ours.', ''], ['site:', '  footer: Ours.', '']],
  ])('%s', (_, before, expected) => {
    expect(rewritten(...before)).toEqual(expected);
  });

  test.each([
    ['it is not there', ['a: 1', '# notice: Ours.']],
    ['it stands in both places', ['notice: Ours.', 'site:', '  footer: Theirs.']],
    ['the group stands in braces', ['notice: Ours.', 'site: { searchEngines: true }']],
    ['the group holds something else', ['notice: Ours.', 'site: https://cx.example']],
    ['the file cannot be read', ['notice: Ours.', 'a: [']],
    ['its value is named elsewhere', ['notice: &words Ours.', 'title: *words']],
  ])('stays where %s', (_, before) => {
    expect(rewritten(...before)).toBeUndefined();
  });
});
