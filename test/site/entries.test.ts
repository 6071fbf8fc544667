import { describe, expect, it } from 'vitest';
import { entriesAround } from '../../src/site/entries.ts';

const entries = Array.from({ length: 100 }, (_, i) => ({ id: `e${i}`, title: `Entry ${i}` }));

describe('the neighbours of an entry', () => {
  it.each([
    ['e0', 'e0', 'e9'],
    ['e50', 'e45', 'e54'],
    ['e99', 'e90', 'e99'],
    ['nobody', 'e0', 'e9'],
  ])('of %s run from %s to %s', (id, first, last) => {
    const { shown, left } = entriesAround(entries, id, 10);
    expect([shown[0]?.id, shown.at(-1)?.id, shown.length, left]).toEqual([first, last, 10, 90]);
  });

  it('are all entries where there are few', () => {
    const few = entries.slice(0, 3);
    expect(entriesAround(few, 'e2', 10)).toEqual({ shown: few, left: 0 });
  });
});
