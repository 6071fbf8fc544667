import { describe, expect, it } from 'vitest';
import { changeByUnit } from '../../../src/insight/units/unit-change.ts';

const side = (share: number, figure: number | null) => ({ share, figure });
const total = (parts: ReturnType<typeof changeByUnit>) => parts.reduce((sum, { level, mix }) => sum + level + mix, 0);

describe('what each unit adds to the change of a whole', () => {
  it('explains a whole that falls while every unit rises by one (Simpson)', () => {
    const parts = changeByUnit([
      { name: 'tiny', before: side(1 / 2, 85), after: side(1 / 6, 86) },
      { name: 'small', before: side(1 / 3, 78), after: side(1 / 3, 79) },
      { name: 'large', before: side(1 / 6, 73), after: side(1 / 2, 74) },
    ]);
    // By hand: the whole goes from 80 2/3 to 77 2/3; levels add (1/3 + 1/3 + 1/3)·1, so the mix adds −4.
    expect(total(parts)).toBeCloseTo(-3, 12);
    expect(parts.map(({ level }) => level)).toEqual([1 / 3, 1 / 3, 1 / 3].map((part) => expect.closeTo(part, 12)));
    // Ȳ = 79 1/6: tiny −1/3·(85.5 − 79 1/6) = −2 1/9, large 1/3·(73.5 − 79 1/6) = −1 8/9.
    expect(parts.map(({ mix }) => mix)).toEqual([-19 / 9, 0, -17 / 9].map((part) => expect.closeTo(part, 12)));
  });

  it('counts a unit that is new, or gone, as a matter of mix', () => {
    const parts = changeByUnit([
      { name: 'old', before: side(1, 10), after: side(0.8, 10) },
      { name: 'new', before: side(0, null), after: side(0.2, 20) },
    ]);
    expect(parts.every(({ level }) => level === 0)).toBe(true);
    expect(total(parts)).toBeCloseTo(2, 12);
  });
});
