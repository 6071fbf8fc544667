import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLag, interruptedSeries } from '../../src/insight/interrupted-series.ts';
import { isRefusal, type Refusal } from '../../src/insight/interval.ts';
import { expectFinite } from './finite.ts';

const noise = [0.3, -0.4, 0.1, 0.5, -0.2, -0.5, 0.4, -0.1, 0.2, -0.3];
const noisy = (line: (i: number) => number, length: number) =>
  Array.from({ length }, (_, i) => line(i) + (noise[(i * 7) % 10] ?? 0));

function fitted<Result extends object>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw new Error(result.reason);
  return result;
}

describe('interrupted series', () => {
  test.each([
    [8, 2],
    [1, 1],
    [16, 2],
    [36, 3],
    [100, 4],
    [400, 5],
  ])('%i periods have a lag of %i', (periods, lag) => {
    expect(defaultLag(periods)).toBe(lag);
  });

  test('the effect at the end is the jump and what the new slope adds to it', () => {
    const fit = fitted(
      interruptedSeries(
        noisy((i) => (i < 12 ? i : i - 5 - 0.5 * (i - 12)), 24),
        12,
      ),
    );
    expect(fit.effect.value).toBeCloseTo(fit.level.value + 11 * fit.slopeChange.value, 10);
    expect(fit.effect.value).toBeCloseTo(-10.5, 0);
    expect(fit.effect.excludesNone).toBe(true);
    expect(fit.counterfactual).toHaveLength(12);
    expect((fit.fitted[23] ?? 0) - (fit.counterfactual[11] ?? 0)).toBeCloseTo(fit.effect.value ?? 0, 10);
    expect(fit).toMatchObject({ lag: 2, before: 12, after: 12 });
  });

  test('a trend that goes on has no effect', () => {
    expect(
      fitted(
        interruptedSeries(
          noisy((i) => 2 * i, 30),
          15,
        ),
      ).effect.excludesNone,
    ).toBe(false);
  });

  test('time goes on across gaps', () => {
    const values = noisy((i) => (i < 14 ? 3 * i : 3 * i - 20), 30);
    const gapped = values.map((value, i) => (i % 9 === 4 ? null : value));
    expect(fitted(interruptedSeries(gapped, 14)).trend.value).toBeCloseTo(3, 1);
  });

  test.each([
    { name: 'seven periods before', values: noisy(() => 1, 24), firstAfter: 7, reason: 'too-few-periods' },
    { name: 'seven periods after', values: noisy(() => 1, 24), firstAfter: 17, reason: 'too-few-periods' },
    { name: 'a change before the series', values: noisy(() => 1, 24), firstAfter: 0, reason: 'too-few-periods' },
    {
      name: 'gaps that leave seven',
      values: noisy(() => 1, 16).map((v, i) => (i ? v : null)),
      firstAfter: 8,
      reason: 'too-few-periods',
    },
    {
      name: 'a constant series',
      values: Array.from({ length: 24 }, () => 0.1),
      firstAfter: 12,
      reason: 'no-variation',
    },
    { name: 'zeros', values: Array.from({ length: 24 }, () => 0), firstAfter: 12, reason: 'no-variation' },
    {
      name: 'a clean step',
      values: Array.from({ length: 24 }, (_, i) => (i < 12 ? 5 : 3)),
      firstAfter: 12,
      reason: 'no-variation',
    },
  ])('$name is refused: $reason', ({ values, firstAfter, reason }) => {
    expect(interruptedSeries(values, firstAfter)).toMatchObject({ refused: true, reason });
  });

  test('hostile figures give no number that is not finite', () => {
    // Of any numbers nearly every series holds one that is too large, and is refused.
    const upTo = (largest: number) => fc.double({ min: -largest, max: largest, noNaN: true });
    const figures = [fc.double(), upTo(1e150), upTo(100), upTo(1e-150)];
    const values = fc.oneof(
      ...figures.map((figure) => fc.array(fc.option(figure, { freq: 9 }), { minLength: 16, maxLength: 40 })),
    );
    fc.assert(
      fc.property(values, fc.nat({ max: 30 }), fc.nat({ max: 60 }), (series, at, lag) => {
        expectFinite(interruptedSeries(series, at, lag));
      }),
    );
  });
});
