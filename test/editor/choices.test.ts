import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestList, partsOf } from '../../src/editor/choices.ts';

const id = fc.stringMatching(/^[a-c]{1,3}(-[0-9]{1,4}){0,2}$/);

describe('the parts of a long list', () => {
  test('hold every id once, are short, and are matched by their own ids only', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (few, times) => {
        const ids = few.flatMap((own) => Array.from({ length: 40 * times }, (_, n) => (n === 0 ? own : `${own}-${n}`)));
        const names = new Map(ids.map((one) => [one, one.toUpperCase()]));
        const parts = partsOf(names);
        expect(parts.flatMap((part) => [...part.names]).sort()).toEqual([...names].sort());
        for (const part of parts) expect(part.names.size).toBeLessThanOrEqual(longestList);
        for (const one of names.keys())
          expect(
            parts.filter(({ pattern }) => new RegExp(pattern, 'u').test(one)).map((part) => part.names.has(one)),
          ).toEqual([true]);
      }),
      { numRuns: 30 },
    );
  });

  test('split where one id is the beginning of the others', () => {
    const names = new Map(['a', ...Array.from({ length: 2000 }, (_, n) => `a${n}`)].map((one) => [one, '']));
    expect(partsOf(names).map(({ pattern, names: { size } }) => [pattern, size])).toContainEqual(['^a$', 1]);
  });
});
