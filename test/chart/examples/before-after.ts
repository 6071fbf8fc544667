import type { BeforeAfterInput } from '../../../src/chart/charts/before-after.ts';
import { complaints, monthly, refunds, score, waiting, wobble } from './series.ts';

const before = { from: '2024-10-01', to: '2025-03-31', value: 0.121, lower: 0.112, upper: 0.131, n: 2640 };
const after = { from: '2025-07-01', to: '2025-12-31', value: 0.083, lower: 0.075, upper: 0.091, n: 2710 };
const fall = (i: number): number => (i < 27 ? 0.12 : 0.085) + wobble(i) * 0.011;

/** One whose change can be told. */
export const better: BeforeAfterInput = {
  verdict: 'Fell from 12.1% to 8.3% (between −5.1 and −2.5 points), more than its own trend explains. That is better.',
  measure: complaints,
  points: monthly(36, fall),
  before,
  after,
  changedOn: '2025-04-14',
  goal: { value: 0.06, by: '2026-06-30' },
};

/** Every state in which a before-and-after chart must read. */
export const beforeAfterExamples: Readonly<Record<string, BeforeAfterInput>> = {
  better,
  'short-windows-at-the-end': {
    verdict: 'Fell from 12.1% to 8.3% (between −5.1 and −2.5 points). That is better.',
    measure: complaints,
    points: monthly(36, (i) => (i < 33 ? 0.12 : 0.085) + wobble(i) * 0.011),
    before: { ...before, from: '2025-07-01', to: '2025-09-30' },
    after: { ...after, from: '2025-10-01', to: '2025-12-31' },
    changedOn: '2025-10-01',
  },
  'last-period-not-over': {
    verdict: 'Fell from 12.1% to 8.3% (between −5.1 and −2.5 points). That is better.',
    measure: complaints,
    points: monthly(36, (i) => (i === 35 ? 0.021 : fall(i))).map((point, i) =>
      i === 35 ? { ...point, unfinished: true } : point,
    ),
    before,
    after: { ...after, to: '2025-11-30' },
    changedOn: '2025-04-14',
  },
  'long-unit': {
    measure: {
      ...complaints,
      unit: { kind: 'number', label: 'Complaints and other written objections per 1,000 bills' },
    },
    points: monthly(24, (i) => 3.3 + wobble(i) * 0.4),
    before: { from: '2023-07-01', to: '2023-12-31', value: 3.3, lower: 3.1, upper: 3.5, n: 900 },
    after: { from: '2024-04-01', to: '2024-09-30', value: 3.2, lower: 3, upper: 3.4, n: 880 },
    changedOn: '2024-01-15',
  },
  worse: {
    verdict: 'Rose from 3.2 to 4.4\xa0days (between +0.7 and +1.7\xa0days). That is worse.',
    measure: waiting,
    points: monthly(30, (i) => (i < 20 ? 3.2 : 4.4) + wobble(i) * 0.5),
    before: { from: '2024-03-01', to: '2024-08-31', value: 3.2, lower: 2.9, upper: 3.5, n: 212 },
    after: { from: '2024-12-01', to: '2025-05-31', value: 4.4, lower: 4, upper: 4.9, n: 230 },
    changedOn: '2024-09-02',
    goal: { value: 2, by: '2025-06-30' },
  },
  'no-clear-change': {
    verdict: 'No clear change.',
    measure: score,
    points: monthly(24, (i) => -4 + wobble(i) * 9),
    before: { from: '2023-07-01', to: '2023-12-31', value: -4.1, lower: -8, upper: -0.2, n: 900 },
    after: { from: '2024-04-01', to: '2024-09-30', value: -2.2, lower: -6, upper: 1.6, n: 880 },
    changedOn: '2024-01-15',
  },
  'too-early': {
    verdict: 'Too early to tell.',
    measure: complaints,
    points: monthly(29, fall),
    before,
    after: { from: '2025-05-01', to: '2025-10-31' },
    changedOn: '2025-04-14',
  },
  'no-before': {
    verdict: 'There is no before figure.',
    measure: complaints,
    points: monthly(8, fall),
    after,
    changedOn: '2025-04-14',
  },
  gap: {
    verdict: 'Fell from 12.1% to 8.3% (down 31%, between 21% and 40%). That is better.',
    measure: complaints,
    points: monthly(36, fall, [9, 10, 11, 25, 30]),
    before,
    after,
    changedOn: '2025-04-14',
  },
  huge: {
    measure: refunds,
    points: monthly(36, (i) => 1_840_000_000 + wobble(i) * 420_000_000),
    before: { from: '2024-10-01', to: '2025-03-31', value: 1_900_000_000 },
    after: { from: '2025-07-01', to: '2025-12-31', value: 1_700_000_000 },
    changedOn: '2025-04-14',
  },
  'one-point': { verdict: 'There is no before figure.', measure: complaints, points: monthly(1, fall) },
  'no-data': { measure: complaints, points: [], before: { from: before.from, to: before.to }, changedOn: '2025-04-14' },
  nothing: { measure: complaints, points: [] },
  'two-hundred-points': {
    verdict:
      'Fell from 5.5 to 3.5\xa0days (between −2.4 and −1.6\xa0days), more than in the comparison group. That is better.',
    measure: { ...waiting, every: 'week' },
    points: Array.from({ length: 200 }, (_, i) => ({
      period: new Date(Date.UTC(2022, 0, 3 + i * 7)).toISOString().slice(0, 10),
      value: (i < 120 ? 5.5 : 3.5) + wobble(i),
    })),
    before: { from: '2023-10-02', to: '2024-03-31', value: 5.5, lower: 5.1, upper: 5.9 },
    after: { from: '2024-07-01', to: '2025-03-30', value: 3.5, lower: 3.2, upper: 3.8 },
    changedOn: '2024-04-22',
  },
};
