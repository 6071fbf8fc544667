import { expect, test, vi } from 'vitest';
import { againWatched, brokenEmergingBudgets, emergingTallyOf } from '../../scripts/calibration/emerging-tally.ts';
import { emergingWorlds } from '../../scripts/calibration/emerging-worlds.ts';
import { kinds } from '../../scripts/calibration/tally.ts';
import { brokenThemeBudgets, reportsAgain, themeTallyOf } from '../../scripts/calibration/theme-tally.ts';
import { themeWorlds } from '../../scripts/calibration/theme-worlds.ts';
import recorded from '../../src/site/emerging-calibration.json' with { type: 'json' };

// Each world computes for a second, and for many on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

test.each(emergingWorlds.map((world) => [world.id, world] as const))(
  '%s keeps its budget for every kind',
  (id, world) => {
    const tallies = kinds.map((kind) => emergingTallyOf(world, kind, againWatched, recorded.seed));
    expect(brokenEmergingBudgets(world, tallies)).toEqual([]);
    expect(
      Object.fromEntries(tallies.map(({ kind, again }) => [kind, again])),
      'The methods changed: run npm run calibrate -- --emerging --write',
    ).toEqual(recorded.worlds.find((one) => one.world === id)?.again);
  },
);

test.each(themeWorlds.map((world) => [world.id, world] as const))('%s keeps its budget for themes', (id, world) => {
  const tally = themeTallyOf(world, reportsAgain, recorded.seed);
  expect(brokenThemeBudgets(world, [tally])).toEqual([]);
  expect(tally.again, 'The methods changed: run npm run calibrate -- --emerging --write').toEqual(
    recorded.themes.worlds.find((one) => one.world === id)?.again,
  );
});

test('the record that readers see breaks no promise', () => {
  for (const { world, budget, named } of recorded.worlds)
    for (const kind of kinds) {
      const tally = { world, kind, metrics: recorded.metrics, named: named[kind], again: 0 };
      expect(brokenEmergingBudgets({ id: world, budget }, [tally])).toEqual([]);
    }
  for (const tally of recorded.themes.worlds)
    expect(brokenThemeBudgets({ id: tally.world, budget: tally.budget }, [tally])).toEqual([]);
});

test('a budget that is broken is named with world, kind and share', () => {
  const tally = { world: 'made-up', kind: 'rate', metrics: 100, named: 20, again: 0 } as const;
  expect(brokenEmergingBudgets({ id: 'made-up', budget: { most: 0.05 } }, [tally])).toEqual([
    'made-up, rate: 20.0 % named in a quarter, at most 5 % allowed.',
  ]);
  expect(
    brokenThemeBudgets({ id: 'made-up', budget: { least: 0.5 } }, [{ world: 'made-up', themes: 100, named: 20 }]),
  ).toEqual(['made-up: 20.0 % of themes named in a quarter, at least 50 % allowed.']);
});
