import type { ComparisonGroupInput } from '../../../src/chart/charts/comparison-group.ts';
import { complaints, monthly, waiting, wobble } from './series.ts';

const before = { from: '2024-10-01', to: '2025-03-31' };
const after = { from: '2025-07-01', to: '2025-12-31' };

/** Every state in which a chart against a comparison group must read. */
export const comparisonGroupExamples: Readonly<Record<string, ComparisonGroupInput>> = {
  better: {
    measure: complaints,
    changed: {
      name: 'Customers with the grace period',
      points: monthly(36, (i) => (i < 27 ? 0.12 : 0.085) + wobble(i) * 0.01),
      before: { ...before, value: 0.121, lower: 0.112, upper: 0.13 },
      after: { ...after, value: 0.084, lower: 0.076, upper: 0.092 },
    },
    comparison: {
      name: 'Business customers',
      points: monthly(36, (i) => 0.128 + wobble(i + 9) * 0.01),
      before: { ...before, value: 0.127, lower: 0.115, upper: 0.139 },
      after: { ...after, value: 0.126, lower: 0.114, upper: 0.138 },
    },
    changedOn: '2025-04-14',
    effect: { kind: 'difference', value: -0.036, lower: -0.054, upper: -0.018 },
  },
  'no-difference-and-close-lines': {
    measure: waiting,
    changed: {
      name: 'North',
      points: monthly(24, (i) => 3.4 - i * 0.05 + wobble(i) * 0.3),
      before: { from: '2023-07-01', to: '2023-12-31', value: 3.1 },
      after: { from: '2024-04-01', to: '2024-09-30', value: 2.6 },
    },
    comparison: {
      name: 'South',
      points: monthly(24, (i) => 3.5 - i * 0.05 + wobble(i + 3) * 0.3, [20, 21, 22]),
      before: { from: '2023-07-01', to: '2023-12-31', value: 3.2 },
      after: { from: '2024-04-01', to: '2024-09-30', value: 2.7 },
    },
    changedOn: '2024-01-15',
    effect: { kind: 'difference', value: 0, lower: -0.4, upper: 0.4 },
  },
  'too-early': {
    measure: complaints,
    changed: { name: 'Northern region', points: monthly(12, (i) => 0.12 + wobble(i) * 0.01) },
    comparison: { name: 'Southern region', points: monthly(12, (i) => 0.1 + wobble(i + 5) * 0.01) },
    changedOn: '2023-11-01',
  },
  'no-data': {
    measure: complaints,
    changed: { name: 'Northern region', points: [] },
    comparison: { name: 'Southern region', points: [] },
  },
};
