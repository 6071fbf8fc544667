import { expect, test } from 'vitest';
import { brokenBudgets, kinds, tallyOf } from '../../scripts/calibration/tally.ts';
import { worlds } from '../../scripts/calibration/worlds.ts';

/** Few plans a world, so that the test is quick; `npm run calibrate` simulates many. */
const plans = 60;

test.each(worlds.map((world) => [world.id, world] as const))('%s keeps its budgets for every kind', (_, world) => {
  const tallies = kinds.map((kind) => tallyOf(world, kind, plans, 'test'));
  expect(brokenBudgets(world, tallies)).toEqual([]);
});

test('a budget that is broken is named with world, kind and share', () => {
  const world = { ...worlds[0], id: 'made-up', budgets: [{ grade: 3, most: 0.05 }] } as const;
  const tally = { world: 'made-up', kind: 'rate', plans: 100, grades: [0, 0, 80, 20, 0, 0] } as const;
  expect(brokenBudgets(world as never, [tally])).toEqual([
    'made-up, rate: 20.0 % at grade 3 or higher, at most 5 % allowed.',
  ]);
});
