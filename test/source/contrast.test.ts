import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf, contrastToAll, leastContrast, nearestReadable } from '../../src/source/contrast.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  // Figures of WebAIM's contrast checker.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
  ])('of %s on %s is %d', (a, b, expected) => {
    expect(contrastOf(a, b)).toBeCloseTo(expected, 1);
    expect(contrastOf(b, a)).toBe(contrastOf(a, b));
  });
});

describe('the nearest readable shade', () => {
  test.each([
    ['light', ['#ffffff', '#f1f3f5'], '#000000'],
    ['dark', ['#1f1f1f', '#2a2a2a'], '#ffffff'],
  ] as const)('on %s pages can be read, and is the colour itself where that can be', (_, behind, towards) => {
    fc.assert(
      fc.property(colour, (given) => {
        const nearest = nearestReadable(given, behind, towards);
        expect(contrastToAll(nearest, behind)).toBeGreaterThanOrEqual(leastContrast);
        if (contrastToAll(given, behind) >= leastContrast) expect(nearest).toBe(given);
        else expect(contrastToAll(nearest, behind)).toBeLessThan(leastContrast + 0.25);
      }),
    );
  });
});
