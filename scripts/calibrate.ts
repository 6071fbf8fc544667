import { parseArgs } from 'node:util';
import { brokenHoldingBudgets, holdingTallyOf } from './calibration/holding-tally.ts';
import { holdingWorlds } from './calibration/holding-worlds.ts';
import { recordFile, calibrationRecord, writeRecord } from './calibration/record.ts';
import { calibrationTable, holdingTable } from './calibration/table.ts';
import { brokenBudgets, kinds, tallyOf } from './calibration/tally.ts';
import { worlds } from './calibration/worlds.ts';

/** Simulates plans of every kind in every world, prints how many are claimed, and fails where a budget is broken. With `--write` the method page shows it. */
const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '400' },
    seed: { type: 'string', default: 'calibration' },
    world: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const [plans, { seed, world: only }] = [Number(values.plans), values];
const chosen = worlds.filter(({ id }) => only === undefined || id === only);
const tallies = chosen.flatMap((world) => kinds.map((kind) => tallyOf(world, kind, plans, seed)));
const asked = holdingWorlds.filter(({ id }) => only === undefined || id === only);
const holding = asked.flatMap((world) => kinds.map((kind) => holdingTallyOf(world, kind, plans, seed)));
if (chosen.length > 0) process.stdout.write(calibrationTable(chosen, tallies));
if (asked.length > 0) process.stdout.write(holdingTable(asked, holding));
if (values.write) {
  if (only !== undefined) throw new Error('A record holds every world: leave out --world.');
  const computedOn = new Date().toISOString().slice(0, 10);
  await writeRecord(calibrationRecord({ computedOn, seed, plans }, tallies, holding));
  console.error(`Wrote ${recordFile}.`);
}
const broken = [
  ...chosen.flatMap((world) => brokenBudgets(world, tallies)),
  ...asked.flatMap((world) => brokenHoldingBudgets(world, holding)),
];
for (const sentence of broken) console.error(sentence);
process.exitCode = broken.length > 0 ? 1 : 0;
