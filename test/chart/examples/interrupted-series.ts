import type { InterruptedSeriesInput } from '../../../src/chart/charts/interrupted-series.ts';
import { complaints, month, monthly, score, wobble } from './series.ts';

const line = (from: number, to: number, value: (i: number) => number): { period: string; value: number }[] =>
  Array.from({ length: to - from }, (_, i) => ({ period: month(from + i), value: value(from + i) }));

const rising = (i: number): number => 0.1 + i * 0.0012;
const falling = (i: number): number => rising(i) - 0.022 - (i - 24) * 0.0022;

/** Every state in which an interrupted series must read. */
export const interruptedSeriesExamples: Readonly<Record<string, InterruptedSeriesInput>> = {
  better: {
    measure: complaints,
    points: monthly(36, (i) => (i < 24 ? rising(i) : falling(i)) + wobble(i) * 0.008, [13]),
    changedOn: '2025-01-06',
    before: line(0, 24, rising),
    after: line(24, 36, falling),
    counterfactual: line(24, 36, rising),
    effect: { kind: 'difference', value: -0.046, lower: -0.061, upper: -0.031 },
  },
  'no-clear-difference': {
    measure: score,
    points: monthly(30, (i) => 12 + i * 0.3 + wobble(i) * 4),
    changedOn: '2024-06-03',
    before: line(0, 17, (i) => 12 + i * 0.3),
    after: line(17, 30, (i) => 12.4 + i * 0.3),
    counterfactual: line(17, 30, (i) => 12 + i * 0.3),
    effect: { kind: 'difference', value: 0.4, lower: -2.6, upper: 3.4 },
  },
  worse: {
    measure: score,
    points: monthly(24, (i) => (i < 12 ? 20 : 8) + wobble(i) * 4),
    changedOn: '2024-01-01',
    before: line(0, 12, () => 20),
    after: line(12, 24, () => 8),
    counterfactual: line(12, 24, () => 20),
    effect: { kind: 'difference', value: -12, lower: -15, upper: -9 },
  },
  'too-short': {
    measure: complaints,
    points: monthly(10, rising),
    changedOn: '2023-08-01',
    before: [],
    after: [],
    counterfactual: [],
  },
  'no-data': { measure: complaints, points: [], before: [], after: [], counterfactual: [] },
};
