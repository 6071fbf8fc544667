import type { ControlInput } from '../../../src/chart/charts/control.ts';
import { complaints, month, monthly, waiting, wobble } from './series.ts';

const limits = { from: month(0), to: month(35), mean: 0.118, lower: 0.094, upper: 0.142, trial: false };

/** Every state in which a control chart must read. */
export const controlExamples: Readonly<Record<string, ControlInput>> = {
  'rebased-after-a-change': {
    measure: complaints,
    points: monthly(36, (i) => (i < 27 ? 0.12 : 0.085) + wobble(i) * 0.012),
    segments: [
      { ...limits, to: month(26) },
      { from: month(27), to: month(35), mean: 0.085, lower: 0.066, upper: 0.104, trial: true },
    ],
    signals: [],
    changes: [{ day: '2025-04-01', ofGroup: false }],
  },
  'better-signals': {
    measure: complaints,
    points: monthly(36, (i) => (i < 27 ? 0.12 : 0.09) + wobble(i) * 0.012),
    segments: [limits],
    signals: [27, 28, 29, 30, 31, 32, 33, 34, 35].map((i) => ({
      period: month(i),
      signal: i % 3 === 0 ? 'below-limits' : 'seven-below',
    })),
    changes: [{ day: '2025-04-14', ofGroup: false }],
  },
  'worse-and-better': {
    measure: waiting,
    points: monthly(24, (i) => (i === 6 ? 6.2 : i === 15 ? 1.1 : 3.4 + wobble(i) * 0.7), [9, 10]),
    segments: [{ from: month(0), to: month(23), mean: 3.4, lower: 1.6, upper: 5.2, trial: false }],
    signals: [
      { period: month(6), signal: 'above-limits' },
      { period: month(15), signal: 'below-limits' },
    ],
    changes: [],
  },
  'last-period-not-over': {
    measure: complaints,
    points: monthly(30, (i) => (i === 29 ? 0.02 : 0.118 + wobble(i) * 0.014)).map((point, i) =>
      i === 29 ? { ...point, unfinished: true } : point,
    ),
    segments: [{ ...limits, to: month(29) }],
    signals: [],
    changes: [],
  },
  'several-changes': {
    measure: complaints,
    points: monthly(36, (i) => (i < 20 ? 0.12 : 0.1) + wobble(i) * 0.012),
    segments: [limits],
    signals: [],
    changes: [
      { day: '2023-07-03', ofGroup: true },
      { day: '2025-04-14', ofGroup: false },
      { day: '2025-06-01', ofGroup: true },
    ],
  },
  'usual-variation': {
    measure: complaints,
    points: monthly(30, (i) => 0.118 + wobble(i) * 0.014),
    segments: [{ ...limits, to: month(29) }],
    signals: [],
    changes: [],
  },
  'limits-close-together': {
    measure: { ...complaints, every: 'month' },
    points: monthly(14, (i) => (i === 3 ? 0.3 : 0.118)),
    segments: [{ ...limits, to: month(13), lower: 0.117, upper: 0.119 }],
    signals: [{ period: month(3), signal: 'above-limits' }],
    changes: [],
  },
  'no-limits': { measure: complaints, points: monthly(1, () => 0.1), segments: [], signals: [], changes: [] },
  'no-data': { measure: complaints, points: [], segments: [], signals: [], changes: [] },
};
