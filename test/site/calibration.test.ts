import { describe, expect, test } from 'vitest';
import { calibration, calibrationRows } from '../../src/site/calibration.ts';
import type { CalibrationRecord } from '../../src/site/calibration-record.ts';
import { de } from '../../src/wording/de/index.ts';
import { en } from '../../src/wording/en/index.ts';

const same = (counts: readonly number[], changes: Partial<CalibrationRecord['claimed'][number]['grades']> = {}) => ({
  proportion: counts,
  nps: counts,
  mean: counts,
  rate: counts,
  duration: counts,
  amount: counts,
  ...changes,
});
const record = (parts: Partial<CalibrationRecord>): CalibrationRecord => ({
  computedOn: '2026-10-31',
  commit: 'abc1234',
  seed: 'any',
  plans: 100,
  claimed: [],
  held: [],
  ...parts,
});

describe('How often this page is wrong', () => {
  test('gives each limit of a world a row with the share of all kinds, and of the worst', () => {
    const grades = same([0, 0, 96, 2, 1, 1], { rate: [0, 0, 93, 6, 1, 0] });
    const budgets = [
      { grade: 3, most: 0.05 },
      { grade: 4, most: 0.05 },
    ];
    expect(calibrationRows(record({ claimed: [{ world: 'chance', budgets, grades, again: same([]) }] }))).toEqual([
      {
        world: 'chance',
        answer: 'changed',
        share: 27 / 600,
        worst: { kind: 'rate', share: 0.07 },
        plans: 600,
        budget: { most: 0.05 },
        over: true,
      },
      {
        world: 'chance',
        answer: 'beyond-trend',
        share: 11 / 600,
        worst: { kind: 'proportion', share: 0.02 },
        plans: 600,
        budget: { most: 0.05 },
        over: false,
      },
    ]);
  });

  test('asks of what was really lost the kind that sees it least, and leaves out a kind of which nothing was claimed', () => {
    const verdicts = same([90, 0, 10, 0], { duration: [70, 1, 29, 0], nps: [0, 0, 0, 0] });
    const budgets = [
      { verdict: 'slipping', least: 0.8 },
      { verdict: 'holds', most: 0.05 },
    ] as const;
    const held = [
      { world: 'lost', budgets, verdicts, again: null },
      { world: 'half-lost', budgets: [], verdicts, again: null },
    ];
    expect(calibrationRows(record({ held }))).toMatchObject([
      { answer: 'slipping', share: 430 / 500, worst: { kind: 'duration', share: 0.7 }, plans: 500, over: true },
      {
        answer: 'holds',
        share: 1 / 500,
        worst: { kind: 'duration', share: 0.01 },
        budget: { most: 0.05 },
        over: false,
      },
      { world: 'half-lost', answer: 'slipping', budget: null, over: false },
    ]);
  });

  test.each([
    ['English', en.calibration],
    ['German', de.calibration],
  ])('says every world in %s, and no other', (_, words) => {
    const ids = [...calibration.claimed, ...calibration.held].map(({ world }) => world);
    expect(Object.keys(words.worlds).sort()).toEqual([...new Set(ids)].sort());
    const texts = Object.values(words.worlds);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
