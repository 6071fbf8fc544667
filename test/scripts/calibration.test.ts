import { expect, test, vi } from 'vitest';
import {
  againAsked,
  brokenHoldingBudgets,
  type HoldingTally,
  holdingTallyOf,
} from '../../scripts/calibration/holding-tally.ts';
import { holdingWorlds } from '../../scripts/calibration/holding-worlds.ts';
import { verdictCounts } from '../../scripts/calibration/record.ts';
import { againPlans, brokenBudgets, kinds, tallyOf } from '../../scripts/calibration/tally.ts';
import { worlds } from '../../scripts/calibration/worlds.ts';
import { calibration } from '../../src/site/calibration.ts';

// Each world computes for seconds, and for many on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Few plans a world, so that the test is quick; `npm run calibrate` simulates many. */
const plans = againPlans;

/** Said where the methods no longer give what `/method/` tells readers. */
const again = 'The methods changed: run npm run calibrate -- --write';

test.each(worlds.map((world) => [world.id, world] as const))('%s keeps its budgets for every kind', (_, world) => {
  const tallies = kinds.map((kind) => tallyOf(world, kind, plans, calibration.seed));
  expect(brokenBudgets(world, tallies)).toEqual([]);
  const recorded = calibration.claimed.find((one) => one.world === world.id);
  expect(Object.fromEntries(tallies.map(({ kind, grades }) => [kind, grades])), again).toEqual(recorded?.again);
});

test('a budget that is broken is named with world, kind and share', () => {
  const world = { ...worlds[0], id: 'made-up', budgets: [{ grade: 3, most: 0.05 }] } as const;
  const tally = { world: 'made-up', kind: 'rate', plans: 100, grades: [0, 0, 80, 20, 0, 0], again: [] } as const;
  expect(brokenBudgets(world as never, [tally])).toEqual([
    'made-up, rate: 20.0 % at grade 3 or higher, at most 5 % allowed.',
  ]);
});

/** All kinds of a world together, as so few plans of one kind say little. */
function together(tallies: readonly HoldingTally[]): HoldingTally {
  const sum = (count: (tally: HoldingTally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  const verdict = (of: keyof HoldingTally['verdicts']) => sum(({ verdicts }) => verdicts[of]);
  const verdicts = {
    holds: verdict('holds'),
    slipping: verdict('slipping'),
    unclear: verdict('unclear'),
    early: verdict('early'),
  };
  return {
    world: tallies[0]?.world ?? '',
    kind: 'rate',
    plans: sum(({ plans: asked }) => asked),
    verdicts,
    again: verdicts,
  };
}

// What is asked every month takes ten times as long, and is left to `npm run calibrate`.
const onceAsked = holdingWorlds.filter(({ everyMonth }) => !everyMonth);

test.each(onceAsked.map((world) => [world.id, world] as const))('%s keeps its budgets whether it holds', (_, world) => {
  const tallies = kinds.map((kind) => holdingTallyOf(world, kind, againAsked, calibration.seed));
  expect(brokenHoldingBudgets(world, [...tallies, together(tallies)])).toEqual([]);
  const recorded = calibration.held.find((one) => one.world === world.id);
  expect(Object.fromEntries(tallies.map((tally) => [tally.kind, verdictCounts(tally.verdicts)])), again).toEqual(
    recorded?.again,
  );
});

test('a budget of what holds that is broken is named with world, kind, share and verdict', () => {
  const verdicts = { holds: 0, slipping: 20, unclear: 80, early: 0 };
  const tally: HoldingTally = { world: 'made-up', kind: 'rate', plans: 100, verdicts, again: verdicts };
  const broken = (budgets: (typeof holdingWorlds)[number]['budgets']) =>
    brokenHoldingBudgets({ id: 'made-up', budgets }, [tally]);
  expect(
    broken([
      { verdict: 'slipping', most: 0.05 },
      { verdict: 'holds', least: 0.8 },
    ]),
  ).toEqual([
    'made-up, rate: 20.0 % called slipping, at most 5 % allowed.',
    'made-up, rate: 0.0 % called holds, at least 80 % allowed.',
  ]);
  expect(broken([{ verdict: 'slipping', most: 0.15 }])).toEqual([]);
});

test('the record holds every world with its budgets, from at least 400 plans of each kind', () => {
  expect(calibration.plans).toBeGreaterThanOrEqual(400);
  expect(calibration.claimed.map(({ world, budgets }) => ({ id: world, budgets }))).toEqual(
    worlds.map(({ id, budgets }) => ({ id, budgets })),
  );
  expect(calibration.held.map(({ world, budgets }) => ({ id: world, budgets }))).toEqual(
    holdingWorlds.map(({ id, budgets }) => ({ id, budgets })),
  );
  for (const { grades } of calibration.claimed)
    for (const counts of Object.values(grades))
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(calibration.plans);
});
