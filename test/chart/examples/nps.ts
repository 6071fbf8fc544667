import type { NpsChartPoint, NpsInput } from '../../../src/chart/charts/nps.ts';
import { month, score, wobble } from './series.ts';

function answers(index: number, promoters: number, detractors: number): NpsChartPoint {
  const total = 200;
  const passives = total - promoters - detractors;
  const value = ((promoters - detractors) / total) * 100;
  return { period: month(index), value, lower: value - 9, upper: value + 9, n: total, promoters, passives, detractors };
}

const series = (count: number, drift: number): NpsChartPoint[] =>
  Array.from({ length: count }, (_, i) =>
    answers(i, Math.round(80 + i * drift + wobble(i) * 8), Math.round(66 - i * drift + wobble(i + 4) * 8)),
  );

/** Every state in which a Net Promoter Score must read. */
export const npsExamples: Readonly<Record<string, NpsInput>> = {
  better: { measure: score, points: series(30, 0.9), changes: [{ day: '2024-04-02', ofGroup: false }] },
  'several-changes': {
    measure: score,
    points: series(30, 0.9),
    changes: [
      { day: '2023-09-01', ofGroup: true },
      { day: '2024-04-02', ofGroup: false },
    ],
  },
  'last-period-not-over': {
    measure: score,
    points: series(30, 0.9).map((point, i) => (i === 29 ? { ...point, unfinished: true } : point)),
    changes: [],
  },
  negative: { measure: score, points: series(24, -2.2).filter((_, i) => i < 8 || i > 11), changes: [] },
  'all-promoters': { measure: score, points: [answers(0, 190, 0), answers(1, 200, 0)], changes: [] },
  'one-point': { measure: score, points: series(1, 0), changes: [] },
  'no-data': { measure: score, points: [], changes: [] },
};
