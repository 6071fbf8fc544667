import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlChart, xmrLimits } from '../../src/insight/control-chart.ts';
import { expectFinite } from './finite.ts';

const wave = [10, 12, 11, 9, 10, 12, 9, 11, 10, 12, 9, 11];
const signals = (values: readonly (number | null)[], options = {}) =>
  controlChart(values, options).points.map(({ signal }) => signal);

describe('control chart', () => {
  test('limits lie 2.66 mean moving ranges from the mean', () => {
    expect(xmrLimits([1, 3, 2, 6])).toEqual({
      mean: 3,
      lower: 3 - 2.66 * (7 / 3),
      upper: 3 + 2.66 * (7 / 3),
      spread: 7 / 3,
    });
  });

  test('a moving range of 3.267 means or more is screened out, unless asked not to', () => {
    const values = [...wave, 60, ...wave];
    expect(xmrLimits(values)?.spread).toBeCloseTo(42 / 22, 10);
    expect(xmrLimits(values, false)?.spread).toBeCloseTo((42 + 49 + 50) / 24, 10);
  });

  test.each([
    { name: 'a point above the limits', values: [...wave, 30], last: 'above-limits' },
    { name: 'a point below the limits', values: [...wave, -9], last: 'below-limits' },
    { name: 'two of three in the outer third', values: [...wave, 14, 10.6, 14], last: 'two-of-three-high' },
    { name: 'seven on one side', values: [...wave, 11, 12, 11, 12, 11, 12, 11], last: 'seven-above' },
    { name: 'seven rising', values: [...wave, 9, 9.4, 9.8, 10.2, 10.6, 11, 11.4], last: 'seven-rising' },
    { name: 'seven falling', values: [...wave, 11.4, 11, 10.6, 10.2, 9.8, 9.4, 9], last: 'seven-falling' },
    { name: 'six rising only', values: [...wave, 9.4, 9.8, 10.2, 10.6, 11, 10.9], last: null },
  ])('with limits locked on the first twelve, $name is marked', ({ values, last }) => {
    expect(signals(values, { lockAfter: 12 }).at(-1)).toBe(last);
  });

  test('a rebase starts limits and rules afresh, and a lock holds in each segment', () => {
    const chart = controlChart([...wave, ...wave.map((value) => value + 50), 90], { rebaseAt: [12], lockAfter: 12 });
    expect(chart.segments.map(({ start, end, n, trial }) => [start, end, n, trial])).toEqual([
      [0, 12, 12, false],
      [12, 25, 12, false],
    ]);
    expect(chart.points[11]?.mean).toBe(10.5);
    expect(chart.points[12]?.mean).toBe(60.5);
    expect(chart.points.map(({ signal }) => signal).filter(Boolean)).toEqual(['above-limits']);
  });

  test('several rebases, in any order and twice the same, make their segments', () => {
    const { segments } = controlChart([...wave, ...wave], { rebaseAt: [16, 8, 8, 0, 99, -3] });
    expect(segments.map(({ start }) => start)).toEqual([0, 8, 16]);
  });

  test('fewer than twelve points give trial limits', () => {
    expect(controlChart(wave.slice(1)).segments[0]).toMatchObject({ trial: true, n: 11 });
    expect(controlChart(wave).segments[0]).toMatchObject({ trial: false, n: 12 });
  });

  test('a gap is skipped: its neighbours make the range and runs go on across it', () => {
    const gapped = [...wave, 11, 12, 11, null, 12, 11, null, 12, 11];
    const chart = controlChart(gapped, { lockAfter: 12 });
    expect(chart.points[15]).toMatchObject({ value: null, mean: 10.5, signal: null });
    expect(chart.points.at(-1)?.signal).toBe('seven-above');
  });

  test.each([{ values: [] }, { values: [5] }, { values: [null, 5, null] }])(
    '$values has no limits and no signal',
    ({ values }) => {
      const chart = controlChart(values);
      expect(chart.points.every(({ mean, signal }) => mean === null && signal === null)).toBe(true);
    },
  );

  test('figures that never move have limits of no width, and none once they are held against others', () => {
    const still = Array.from({ length: 12 }, () => 0.1);
    expect(controlChart(still).points[0]).toMatchObject({ mean: 0.1, lower: 0.1, upper: 0.1, signal: null });
    const moved = controlChart([...still, 0.2], { lockAfter: 12 });
    expect(moved.points.every(({ mean, signal }) => mean === null && signal === null)).toBe(true);
  });

  test('one blip in a flat series sets limits of some width: screening that leaves nothing is no screening', () => {
    const blip = Array.from({ length: 24 }, (_, i) => (i === 14 ? 9 : 5));
    const limits = xmrLimits(blip);
    expect(limits?.mean).toBeCloseTo(5 + 4 / 24, 10);
    expect((limits?.upper ?? 0) - (limits?.mean ?? 0)).toBeCloseTo(2.66 * (8 / 23), 10);
  });

  test('limits are locked by the figures ahead of a change, where they are twelve or more', () => {
    const chart = controlChart([...wave, ...wave.map((value) => value + 50)], { lockAt: 12 });
    expect(chart.segments[0]).toMatchObject({ n: 12, trial: false });
    expect(chart.points[12]).toMatchObject({ mean: 10.5, signal: 'above-limits' });
    expect(controlChart([...wave, ...wave], { lockAt: 11 }).segments[0]?.n).toBe(24);
  });

  test('turning a chart upside down turns its signals round', () => {
    const turned = { above: 'below', rising: 'falling', high: 'low', below: 'above', falling: 'rising', low: 'high' };
    const swap = (signal: string | null) =>
      signal?.replace(/above|below|rising|falling|high|low(?!-)/, (word) => turned[word as 'low']);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 }), (values) => {
        const below = signals(values.map((value) => -value)).map((signal) => signal ?? undefined);
        expect(below).toEqual(signals(values).map(swap));
      }),
    );
  });

  test('hostile figures give no number that is not finite', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.double())), (values) => expectFinite(controlChart(values))));
  });
});
