import { describe, expect, it } from 'vitest';
import { betweenUnits } from '../../../src/insight/units/between-units.ts';

const shares = [0.06, 0.07, 0.055, 0.08, 0.065, 0.072, 0.05, 0.09, 0.061, 0.068, 0.12, 0.066];
const sizes = [900, 1200, 800, 400, 1500, 700, 650, 300, 1000, 1100, 500, 950];
const whole = 0.06799;
const units = shares.map((share, i) => ({
  deviation: share - whole,
  error: Math.sqrt((whole * (1 - whole)) / (sizes[i] ?? 1)),
}));

describe('how far units lie apart anyway', () => {
  it('is the additive variance of DerSimonian and Laird with a tenth drawn in on each side, as numpy works it out', () => {
    expect(betweenUnits(units)).toBeCloseTo(0.0025963694332058647, 10);
  });

  it('is not widened by one unit that lies far from all others', () => {
    const far = units.map((unit, i) => (i === 10 ? { ...unit, deviation: 0.5 } : unit));
    expect(betweenUnits(far)).toBe(betweenUnits(units));
  });

  it('is nothing where chance explains all of it', () => {
    expect(betweenUnits(units.map(({ error }, i) => ({ deviation: error * (i % 2 ? 0.5 : -0.5), error })))).toBe(0);
  });

  it('is not known with fewer than ten units', () => {
    expect(betweenUnits(units.slice(0, 9))).toBeNull();
    expect(betweenUnits(units.slice(0, 10))).not.toBeNull();
  });
});
