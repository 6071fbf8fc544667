import type { MeasuresInput, PlanMeasure } from '../../../src/chart/charts/measures.ts';
import { complaints, monthly, refunds, score, waiting, wobble } from './series.ts';

const before = { from: '2024-10-01', to: '2025-03-31' };
const after = { from: '2025-07-01', to: '2025-12-31' };

const fewer: PlanMeasure = {
  claim: { grade: 4, direction: 'better' },
  measure: complaints,
  points: monthly(36, (i) => (i < 27 ? 0.12 : 0.085) + wobble(i) * 0.011),
  before: { ...before, value: 0.121 },
  after: { ...after, value: 0.083 },
  difference: { kind: 'difference', value: -0.038, lower: -0.051, upper: -0.025 },
};

const slower: PlanMeasure = {
  claim: { grade: 3, direction: 'worse' },
  measure: waiting,
  points: monthly(36, (i) => (i < 27 ? 2.1 : 2.9) + wobble(i) * 0.3),
  before: { ...before, value: 2.1 },
  after: { ...after, value: 2.9 },
  difference: { kind: 'ratio', value: 1.38, lower: 1.2, upper: 1.6 },
};

const same: PlanMeasure = {
  claim: { grade: 2, direction: 'none' },
  measure: score,
  points: monthly(36, (i) => 14 + wobble(i) * 7, [4, 5, 6]),
  before: { ...before, value: 13.8 },
  after: { ...after, value: 15.1 },
  difference: { kind: 'difference', value: 1.3, lower: -3.4, upper: 6 },
};

const early: PlanMeasure = {
  claim: { grade: 1, direction: 'none' },
  measure: { ...refunds, name: 'Refunds of late fees granted by the billing and collections teams' },
  points: monthly(30, (i) => 14_000 + wobble(i) * 2_000),
  before: { ...before, value: 14_200 },
  after,
};

/** Every state in which the measures of a plan must read together. */
export const measuresExamples: Readonly<Record<string, MeasuresInput>> = {
  four: { measures: [fewer, slower, same, early], changedOn: '2025-04-14' },
  one: { measures: [fewer], changedOn: '2025-04-14' },
  'one-without-data': { measures: [fewer, { measure: waiting, points: [], claim: { grade: 0, direction: 'none' } }] },
  none: { measures: [] },
};
