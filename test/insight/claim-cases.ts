import type { ClaimInput, Direction, Grade } from '../../src/insight/claim.ts';
import { around, beside, monthly, shares } from './claim-samples.ts';

/** Twelve months without a change. */
export const steady = around(120, 12);
/** A fall by a third at the change. */
export const fallen = [...around(120, 12), ...around(80, 12)];
const risen = [...around(80, 12), ...around(120, 12)];
/** A fall that neither starts nor ends with the change. */
const wobble = [9, -6, 3, -9, 6, -3, 9, -9, 0, 6, -6, 3];
export const fallingAllAlong = Array.from({ length: 24 }, (_, i) => 140 - 2 * i + 2 * (wobble[(i * 5) % 12] ?? 0));

/** A measure, what differs from the usual one, and what it earns. */
export interface ClaimCase {
  readonly name: string;
  readonly input: Partial<ClaimInput>;
  readonly grade: Grade;
  readonly direction?: Direction;
  readonly missing?: readonly string[];
}

/** Every way to each grade, including the ways not to earn it. */
export const claimCases: readonly ClaimCase[] = [
  { name: 'no series', input: { series: null }, grade: 0, missing: ['series'] },
  { name: 'a series without points', input: { series: shares([]) }, grade: 0, missing: ['series'] },
  { name: 'a series of another kind', input: { kind: 'nps', series: shares(fallen) }, grade: 0, missing: ['series'] },
  { name: 'no before window', input: { series: shares(fallen), before: null }, grade: 0, missing: ['before-window'] },
  {
    name: 'nothing in the before window',
    input: { series: shares(fallen), before: { from: '2022-01-01', to: '2022-12-31' } },
    grade: 0,
    missing: ['before-data'],
  },
  { name: 'a before window of zeros', input: { series: shares([...steady.map(() => 0), 1], 0) }, grade: 0 },
  { name: 'no after window', input: { series: shares(fallen), after: null }, grade: 1 },
  {
    name: 'an after window without data',
    input: { series: shares(steady) },
    grade: 1,
    missing: ['more-periods', 'more-n'],
  },
  { name: 'two periods after', input: { series: shares([...steady, 50, 50]) }, grade: 1, missing: ['more-periods'] },
  { name: 'three periods after', input: { series: shares([...steady, 50, 50, 50]) }, grade: 3, direction: 'better' },
  {
    name: 'three periods after with gaps between',
    input: { series: shares([...steady, 50, null, 50, null, null, 50]) },
    grade: 3,
    direction: 'better',
  },
  {
    name: 'n under the minimum',
    input: { series: shares(fallen), minimumN: 12001 },
    grade: 1,
    missing: ['more-n', 'more-n'],
  },
  { name: 'n at the minimum', input: { series: shares(fallen), minimumN: 12000 }, grade: 4, direction: 'better' },
  { name: 'one answer a period', input: { series: shares([...steady.map(() => 1), 0, 0, 0], 1) }, grade: 1 },
  { name: 'no difference', input: { series: shares([...steady, ...steady]) }, grade: 2, missing: ['clear-difference'] },
  { name: 'nobody either time', input: { series: shares(fallen.map(() => 0)) }, grade: 2 },
  { name: 'everybody either time', input: { series: shares(fallen.map(() => 1000)) }, grade: 2 },
  { name: 'a fall beyond the trend', input: { series: shares(fallen) }, grade: 4, direction: 'better' },
  { name: 'a rise beyond the trend', input: { series: shares(risen) }, grade: 4, direction: 'worse' },
  { name: 'a rise that is wanted', input: { series: shares(risen), better: 'higher' }, grade: 4, direction: 'better' },
  {
    name: 'a fall that is unwanted',
    input: { series: shares(fallen), better: 'higher' },
    grade: 4,
    direction: 'worse',
  },
  {
    name: 'a fall that its own trend explains',
    input: { series: shares(fallingAllAlong) },
    grade: 3,
    direction: 'better',
  },
  {
    name: 'from everybody to nobody',
    input: { series: shares([...steady.map(() => 1000), ...steady.map(() => 0)]) },
    grade: 3,
  },
  {
    name: 'a steady comparison group',
    input: { series: shares(fallen), comparison: beside(shares([...steady, ...steady])) },
    grade: 5,
    direction: 'better',
  },
  {
    name: 'a steady comparison group and its own trend',
    input: { series: shares(fallingAllAlong), comparison: beside(shares([...steady, ...steady])) },
    grade: 5,
    direction: 'better',
  },
  {
    name: 'a comparison group that fell as much',
    input: { series: shares(fallen), comparison: beside(shares(fallen)) },
    grade: 4,
    missing: ['comparison-effect'],
  },
  {
    name: 'a comparison group that fell further',
    input: { series: shares(fallen), comparison: beside(shares([...around(300, 12), ...around(20, 12)])) },
    grade: 4,
  },
  {
    name: 'a small comparison group',
    input: { series: shares(fallen), comparison: beside(shares([1, 1], 5)) },
    grade: 4,
    missing: ['comparison-data'],
  },
  {
    name: 'a comparison group of another kind',
    input: {
      series: shares(fallen),
      comparison: { ...beside(monthly('amount', [{ value: 1 }])), fault: 'another-kind' },
    },
    grade: 4,
    missing: ['comparison-fault'],
  },
  {
    name: 'eleven periods before',
    input: { series: shares([null, ...fallen.slice(1)]) },
    grade: 3,
    missing: ['points-for-limits', 'comparison-group'],
  },
  {
    name: 'unequal windows',
    input: { series: shares(fallen), after: { from: '2025-06-01', to: '2025-09-30' }, changedOn: '2025-01-01' },
    grade: 4,
    direction: 'better',
  },
  {
    name: 'millions of cases',
    input: {
      series: shares(
        fallen.map((n) => n * 1e6),
        1e9,
      ),
    },
    grade: 4,
    direction: 'better',
  },
  {
    name: 'few complaints after a success',
    input: {
      kind: 'rate',
      series: monthly(
        'rate',
        fallen.map((n, i) => ({ events: i < 12 ? n : 1, exposure: 1000 })),
      ),
    },
    grade: 4,
    direction: 'better',
  },
  {
    name: 'complaints where there were none',
    input: {
      kind: 'rate',
      series: monthly(
        'rate',
        fallen.map((_, i) => ({ events: i < 12 ? 0 : 9 + (i % 3), exposure: 1000 })),
      ),
    },
    grade: 3,
    direction: 'worse',
  },
  {
    name: 'no complaints at all',
    input: {
      kind: 'rate',
      series: monthly(
        'rate',
        fallen.map(() => ({ events: 0, exposure: 1000 })),
      ),
    },
    grade: 2,
    missing: ['comparable-windows'],
  },
  {
    name: 'an amount that falls',
    input: {
      kind: 'amount',
      series: monthly(
        'amount',
        fallen.map((value) => ({ value })),
      ),
    },
    grade: 4,
    direction: 'better',
  },
  {
    name: 'an amount that falls as before',
    input: {
      kind: 'amount',
      series: monthly(
        'amount',
        fallingAllAlong.map((value) => ({ value })),
      ),
    },
    grade: 3,
    direction: 'better',
  },
  {
    name: 'an amount with a bare difference',
    input: {
      kind: 'amount',
      series: monthly(
        'amount',
        [...around(120, 12), 119, 118, 121].map((value) => ({ value })),
      ),
    },
    grade: 2,
  },
  {
    name: 'an amount beside a group',
    input: {
      kind: 'amount',
      series: monthly(
        'amount',
        fallen.map((value) => ({ value })),
      ),
      comparison: beside(
        monthly(
          'amount',
          around(118, 24, 5).map((value) => ({ value })),
        ),
      ),
    },
    grade: 5,
  },
  {
    name: 'means that never vary',
    input: {
      kind: 'mean',
      series: monthly(
        'mean',
        fallen.map((_, i) => ({ n: 40, mean: i < 12 ? 5 : 3, sd: 0 })),
      ),
    },
    grade: 2,
    missing: ['comparable-windows'],
  },
];
